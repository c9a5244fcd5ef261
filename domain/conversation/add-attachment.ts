import type { Readable } from "node:stream";
import { now } from "../../platform/clock.ts";
import { FileTooLarge } from "../../platform/atomic-file.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { takeTurn } from "../../platform/db/take-turn.ts";
import { newId } from "../../platform/ids.ts";
import { checkedContentType } from "../../platform/storage/port.ts";
import { storage } from "../../platform/storage/storage.ts";
import { assertCan } from "../access.ts";
import { DomainError, InvalidInput } from "../errors.ts";
import type { Viewer } from "../viewer.ts";
import { MAX_FILE_BYTES, WAITING_MS } from "./attachment-input.ts";
import { fileNameOf } from "./file-name.ts";
import type { AttachmentRow } from "./post-row.ts";

/** Files someone may have uploaded and not yet posted: enough for any draft, too few to fill a disk. */
const MAX_WAITING = 60;

export interface GivenFile {
  /** As the sender says. */
  name: string;
  mime: string;
  content: Readable;
}

/** INVALID, with the key `fileTooLarge`. */
export function fileTooLarge(): DomainError {
  const params = { megabytes: Math.floor(MAX_FILE_BYTES / 1024 / 1024) };
  return new DomainError("INVALID", "fileTooLarge", params, [{ path: "file", key: "fileTooLarge", params }]);
}

/**
 * Keeps a file for a post or comment that its uploader is writing. The row comes first and says that the bytes are whole last: what a
 * kill leaves behind, the sweep knows of. Throws INVALID (`fileTooLarge`, `tooManyWaiting`).
 */
export async function addAttachment(viewer: Viewer, given: GivenFile): Promise<AttachmentRow> {
  const name = fileNameOf(given.name);
  const mime = checkedContentType(given.mime).toLowerCase();
  assertCan(viewer, "attachment.add", null);
  const at = now();
  const since = new Date(at.getTime() - WAITING_MS);
  const id = newId();
  const key = `attachments/${id}`;
  await transaction(async (tx) => {
    await takeTurn(tx, "uploads", viewer.id);
    const waiting = await tx.attachment.count({
      where: { uploaderId: viewer.id, postId: null, commentId: null, droppedAt: null, createdAt: { gt: since } },
    });
    if (waiting >= MAX_WAITING) {
      throw new InvalidInput([{ path: "file", key: "tooManyWaiting", params: { max: MAX_WAITING } }]);
    }
    await tx.attachment.create({ data: { id, uploaderId: viewer.id, name, mime, storageKey: key, createdAt: at } });
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
    throw error instanceof FileTooLarge ? fileTooLarge() : error;
  }
}
