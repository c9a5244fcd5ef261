import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { newId } from "./ids.ts";

/** The content was larger than the caller allows; nothing was stored. */
export class FileTooLarge extends Error {
  constructor(readonly maxBytes: number) {
    super(`The file is larger than ${maxBytes} bytes.`);
    this.name = "FileTooLarge";
  }
}

/** Passes bytes on, and fails as soon as there are more than `maxBytes`. */
export function limitBytes(maxBytes: number): Transform & { seen: number } {
  const limiter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      limiter.seen += chunk.length;
      if (limiter.seen > maxBytes) done(new FileTooLarge(maxBytes));
      else done(null, chunk);
    },
  }) as Transform & { seen: number };
  limiter.seen = 0;
  return limiter;
}

/**
 * Writes a file so that a reader, or a crash, sees the old content or the whole new one and never a part: temporary file in
 * the same folder (or in `drafts`, on the same disk), fsync, rename, fsync of the folder. Returns the size in bytes. A process that
 * is killed leaves its temporary file.
 */
export async function writeFileAtomically(
  target: string,
  content: Buffer | Readable,
  { maxBytes = Number.POSITIVE_INFINITY, drafts = path.dirname(target) } = {},
): Promise<number> {
  const folder = path.dirname(target);
  await mkdir(folder, { recursive: true });
  await mkdir(drafts, { recursive: true });
  const temporary = path.join(drafts, `.${newId()}.part`);
  try {
    const limiter = limitBytes(maxBytes);
    const source = Buffer.isBuffer(content) ? [content] : content;
    await pipeline(source, limiter, createWriteStream(temporary, { flags: "wx", flush: true, mode: 0o600 }));
    await rename(temporary, target);
    await syncFolder(folder);
    return limiter.seen;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A rename is only durable once its folder is: without this a power cut may forget the new name. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
