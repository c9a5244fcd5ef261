import { storage } from "../../platform/storage/storage.ts";
import { StorageFailed, type StoredFile } from "../../platform/storage/port.ts";
import { loadVisible } from "../access.ts";
import { FilesAway, NotFound } from "../errors.ts";
import type { Viewer } from "../viewer.ts";

export interface OpenedAttachment {
  name: string;
  mime: string;
  /** Opens the bytes; the caller consumes or destroys the stream. NOT_FOUND when the storage has lost them. */
  open(): Promise<StoredFile>;
}

/** A file for whoever may read its post, or its uploader until it is posted. NOT_FOUND for everyone else. */
export async function openAttachment(viewer: Viewer, id: string): Promise<OpenedAttachment> {
  const { name, mime, storageKey } = await loadVisible(viewer, "attachment", id);
  return {
    name,
    mime,
    async open() {
      const file = await storage()
        .openFile(storageKey)
        .catch((error: unknown) => {
          throw error instanceof StorageFailed ? new FilesAway() : error;
        });
      if (!file) throw new NotFound();
      return file;
    },
  };
}
