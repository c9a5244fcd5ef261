import { useFetcher, type FetcherWithComponents } from "@remix-run/react";
import { useCallback, useEffect, useState, type FormEvent } from "react";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import type { SentBack } from "~/data/sent-back.ts";
import { useFormFailure, type FormFailure } from "~/shell/failure.tsx";
import { forgetForm, type FormDraftProps } from "~/shell/form-draft.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import type { DraftFile } from "./composer/draft.ts";
import { useFileBox } from "./composer/use-file-box.tsx";

interface Written {
  version: number;
  attachments: readonly { id: string; name: string; size: number }[];
}

interface Edit {
  fetcher: FetcherWithComponents<ActResult>;
  failure: FormFailure;
  box: ReturnType<typeof useFileBox>;
  /** The version the edit is of. After a refused one the writer has seen what stands: saving again is then meant. */
  version: number;
  /** Somebody (or oneself, elsewhere) changed it since the edit began. */
  stale: boolean;
  onSubmit: (event: FormEvent) => void;
  /** Gives the edit up, its draft too. */
  finish: () => void;
  /** Its draft: what is kept beside its words, and how it is taken up again. */
  draft: FormDraftProps;
}

interface KeptEdit {
  version: number;
  files: readonly DraftFile[];
}

const isKeptEdit = (value: unknown): value is KeptEdit =>
  typeof (value as KeptEdit | null)?.version === "number" && Array.isArray((value as KeptEdit).files);

/**
 * Changes words and files of a post or comment. A file taken off goes when the change is saved, not before. The draft is kept at `place`
 * until the change is saved or given up; `onDone` then.
 */
export function useEdit(written: Written, place: string, onDone: () => void, back?: SentBack): Edit {
  const viewerId = useShellData()?.viewer.id ?? "";
  const fetcher = useFetcher<ActResult>();
  const failure = useFormFailure(fetcher.data ?? back?.failure);
  const [began, setBegan] = useState(written);
  const [files, setFiles] = useState(() => began.attachments.map(({ id, name, size }) => ({ id, name, size })));
  const [posted] = useState(() => new Set(began.attachments.map(({ id }) => id)));
  const box = useFileBox(files, setFiles, posted);
  const done = fetcher.data?.ok === true && fetcher.state === "idle";
  const finish = useCallback(() => {
    forgetForm(viewerId, place);
    onDone();
  }, [viewerId, place, onDone]);
  useEffect(() => {
    if (done) finish();
  }, [done, finish]);
  const stale = written.version !== began.version;
  return {
    ...{ fetcher, failure, box, stale, finish },
    draft: {
      ...{ viewerId, place },
      more: { version: began.version, files } satisfies KeptEdit,
      moreTouched: files.map(({ id }) => id).join() !== began.attachments.map(({ id }) => id).join(),
      onBack(kept) {
        if (!isKeptEdit(kept)) return;
        setBegan((now) => ({ ...now, version: kept.version }));
        setFiles([...kept.files]);
      },
    },
    version: failure.message && stale ? written.version : began.version,
    onSubmit(event) {
      if (box.held) event.preventDefault();
    },
  };
}
