import { useEffect, useRef, useState } from "react";
import { MAX_FILE_BYTES, MAX_FILES } from "../../../../domain/conversation/attachment-input.ts";
import { useT } from "~/shell/locale/context.tsx";
import type { DraftFile } from "./draft.ts";
import { NotTaken, sendFile } from "./send-file.ts";

/** A file on its way, or one that could not be taken and why. */
export interface Upload {
  key: number;
  file: File;
  /** 0..1 */
  share: number;
  problem: string | null;
  /** Trying again would change nothing. */
  final: boolean;
}

let serial = 0;

/** Files on their way to the draft. `taken` counts those that are there; each that arrives is handed to `onTaken`. */
export function useUploads(taken: number, onTaken: (file: DraftFile) => void) {
  const t = useT("errors");
  const [uploads, setUploads] = useState<Upload[]>([]);
  const stops = useRef(new Map<number, () => void>());
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((stop) => stop());
  }, []);

  const set = (key: number, part: Partial<Upload>) =>
    setUploads((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)));

  function drop(key: number) {
    stops.current.get(key)?.();
    stops.current.delete(key);
    setUploads((now) => now.filter((one) => one.key !== key));
  }

  function wordsOf(error: unknown): string {
    if (!(error instanceof NotTaken)) return t("unexpected");
    if (error.status === 0) return t("uploadBroken");
    return error.status === 429 ? t("rateLimited", { count: 60 }) : error.message || t("unexpected");
  }

  function send(key: number, file: File) {
    set(key, { problem: null, share: 0 });
    const { done, stop } = sendFile(file, (share) => set(key, { share }));
    stops.current.set(key, stop);
    done.then(
      (arrived) => {
        drop(key);
        onTaken(arrived);
      },
      (error: unknown) =>
        set(key, { problem: wordsOf(error), final: error instanceof NotTaken && error.status === 413 }),
    );
  }

  /** What can be said without asking the server. */
  function refusalOf(file: File, fits: boolean): string | null {
    if (!fits) return t("tooManyFiles");
    const megabytes = Math.floor(MAX_FILE_BYTES / 1024 / 1024);
    return file.size > MAX_FILE_BYTES ? t("fileTooLarge", { megabytes }) : null;
  }

  function add(files: readonly File[]) {
    const room = Math.max(0, MAX_FILES - taken - uploads.length);
    const added = files.map((file, index) => ({
      ...{ key: ++serial, file, share: 0, final: file.size > MAX_FILE_BYTES || index >= room },
      problem: refusalOf(file, index < room),
    }));
    setUploads((now) => [...now, ...added]);
    for (const { key, file, problem } of added) if (!problem) send(key, file);
  }

  return { uploads, add, drop, retry: ({ key, file }: Upload) => send(key, file) };
}
