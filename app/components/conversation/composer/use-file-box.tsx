import type { ClipboardEvent, DragEvent, ReactNode } from "react";
import { AttachButton, ComposerFiles } from "./composer-files.tsx";
import type { DraftFile } from "./draft.ts";
import { takeBack } from "./send-file.ts";
import { useUploads } from "./use-uploads.ts";

interface FileBox {
  /** Some are on their way, or could not be taken: what is written waits for the writer's word. */
  held: boolean;
  /** All that hold it up were refused. */
  refused: boolean;
  /** Ids as the forms send them. */
  ids: string;
  list: ReactNode;
  button: ReactNode;
  /** For what takes files by hand. */
  drop: { onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
  paste: (event: ClipboardEvent) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Files of something that is being written: chosen, dropped or pasted, sent at once. `posted` have a home already: the edit takes them off. */
export function useFileBox(
  files: readonly DraftFile[],
  change: (changed: (files: DraftFile[]) => DraftFile[]) => void,
  posted = NONE,
): FileBox {
  const { uploads, add, drop, retry } = useUploads(files.length, (file) =>
    change((now) => [...now.filter(({ id }) => id !== file.id), file]),
  );

  function remove(file: DraftFile) {
    change((now) => now.filter(({ id }) => id !== file.id));
    if (!posted.has(file.id)) takeBack(file);
  }

  return {
    held: uploads.length > 0,
    refused: uploads.every(({ problem }) => problem),
    ids: files.map(({ id }) => id).join(" "),
    list: (
      <ComposerFiles
        files={files}
        uploads={uploads}
        onRemove={remove}
        onDrop={({ key }) => drop(key)}
        onRetry={retry}
      />
    ),
    button: <AttachButton onFiles={add} />,
    drop: {
      onDragOver(event) {
        if (event.dataTransfer.types.includes("Files")) event.preventDefault();
      },
      onDrop(event) {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        add([...event.dataTransfer.files]);
      },
    },
    paste(event) {
      if (event.clipboardData.files.length === 0) return;
      event.preventDefault();
      add([...event.clipboardData.files]);
    },
  };
}
