import { useFetcher, type FetcherWithComponents } from "@remix-run/react";
import { useEffect, useState, type FormEvent } from "react";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import type { SentBack } from "~/data/sent-back.ts";
import { useFormFailure, type FormFailure } from "~/shell/failure.tsx";
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
  /** For the draft of this edit: what is kept beside its words, and how it is taken up again. */
  kept: KeptEdit;
  keptTouched: boolean;
  back: (kept: unknown) => void;
}

interface KeptEdit {
  version: number;
  files: readonly DraftFile[];
}

const isKeptEdit = (value: unknown): value is KeptEdit =>
  typeof (value as KeptEdit | null)?.version === "number" && Array.isArray((value as KeptEdit).files);

/** Changes words and files of a post or comment. A file taken off goes when the change is saved, not before. `onDone` once it is. */
export function useEdit(written: Written, onDone: () => void, back?: SentBack): Edit {
  const fetcher = useFetcher<ActResult>();
  const failure = useFormFailure(fetcher.data ?? back?.failure);
  const [began, setBegan] = useState(written);
  const [files, setFiles] = useState(() => began.attachments.map(({ id, name, size }) => ({ id, name, size })));
  const [posted] = useState(() => new Set(began.attachments.map(({ id }) => id)));
  const box = useFileBox(files, setFiles, posted);
  const done = fetcher.data?.ok === true && fetcher.state === "idle";
  useEffect(() => {
    if (done) onDone();
  }, [done, onDone]);
  const stale = written.version !== began.version;
  return {
    ...{ fetcher, failure, box, stale },
    kept: { version: began.version, files },
    keptTouched: files.map(({ id }) => id).join() !== began.attachments.map(({ id }) => id).join(),
    back(kept) {
      if (!isKeptEdit(kept)) return;
      setBegan((now) => ({ ...now, version: kept.version }));
      setFiles([...kept.files]);
    },
    version: failure.message && stale ? written.version : began.version,
    onSubmit(event) {
      if (box.held) event.preventDefault();
    },
  };
}
