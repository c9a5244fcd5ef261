import type { Readable } from "node:stream";
import { now } from "../../platform/clock.ts";
import { FileTooLarge } from "../../platform/atomic-file.ts";
import { isDiskFull } from "../../platform/db/disk-full.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { checkedContentType, StorageFailed } from "../../platform/storage/port.ts";
import { storage } from "../../platform/storage/storage.ts";
import { assertCan } from "../access.ts";
import { DiskFull, DomainError, FilesAway } from "../errors.ts";
import type { Viewer } from "../viewer.ts";
import { MAX_FILE_BYTES } from "./attachment-input.ts";
import { fileNameOf } from "./file-name.ts";
import type { AttachmentRow } from "./post-row.ts";
import { assertFits, expectedBytes } from "./upload-quota.ts";

export interface GivenFile {
  /** As the sender says. */
  name: string;
  mime: string;
  /** Bytes at most, as the sender announced; nothing where nothing was said. */
  announced?: number | null;
  content: Readable;
}

/** INVALID, with the key `fileTooLarge`. */
export function fileTooLarge(): DomainError {
  const params = { megabytes: Math.floor(MAX_FILE_BYTES / 1024 / 1024) };
  return new DomainError("INVALID", "fileTooLarge", params, [{ path: "file", key: "fileTooLarge", params }]);
}

/**
 * Keeps a file for a post or comment that its uploader is writing. The row comes first and says that the bytes are whole last: what a
 * kill leaves behind, the sweep knows of. Throws INVALID (`fileTooLarge`, and what upload-quota.ts says) and UNAVAILABLE (`noRoomForFiles`,
 * `filesAway`).
 */
export async function addAttachment(viewer: Viewer, given: GivenFile): Promise<AttachmentRow> {
  const name = fileNameOf(given.name);
  const mime = checkedContentType(given.mime).toLowerCase();
  assertCan(viewer, "attachment.add", null);
  const at = now();
  const id = newId();
  const key = `attachments/${id}`;
  const size = expectedBytes(given.announced ?? null);
  await transaction(async (tx) => {
    await assertFits(tx, viewer.id, size, at);
    await tx.attachment.create({
      data: { id, uploaderId: viewer.id, name, mime, size, storageKey: key, createdAt: at },
    });
  });
  try {
    const size = await storage().putFile(key, given.content, { contentType: mime });
    await prisma.attachment.update({ where: { id }, data: { size, storedAt: now() } });
    return { id, name, mime, size };
  } catch (error) {
    // Bytes first: where they cannot be deleted, the row stays, and the sweep knows of them.
    const forget = () => prisma.attachment.deleteMany({ where: { id } });
    await storage()
      .deleteFile(key)
      .then(forget, () => undefined);
    throw inWords(error);
  }
}

function inWords(error: unknown): unknown {
  if (error instanceof FileTooLarge) return fileTooLarge();
  if (isDiskFull(error)) return new DiskFull("noRoomForFiles");
  return error instanceof StorageFailed ? new FilesAway() : error;
}
