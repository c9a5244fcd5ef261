import type { Readable } from "node:stream";

/** Uploads beyond this are refused before they fill a disk or the memory. Bytes. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

export interface StoredFile {
  stream: Readable;
  /** Bytes. */
  size: number;
  contentType: string;
}

/** Where the bytes of attachments live. Who may read them is the business of the rows that name the keys. */
export interface Storage {
  /**
   * Stores the whole content or nothing, replacing what was there. Returns the size in bytes. Throws FileTooLarge, InvalidKey
   * or StorageFailed.
   */
  putFile(key: string, content: Buffer | Readable, options: { contentType: string }): Promise<number>;
  /** Null when there is no such file. The caller must consume or destroy the stream. */
  openFile(key: string): Promise<StoredFile | null>;
  /** Resolves also when there was no such file: deleting twice is deleting. */
  deleteFile(key: string): Promise<void>;
  /** Removes what writers that were killed left of files, once nothing was added for so long. Returns how many. */
  sweepHalfWritten(idleMs: number): Promise<number>;
}

export class InvalidKey extends Error {
  constructor() {
    super(
      "The key of a stored file is made of short names of letters, digits, dots, dashes, and slashes between them.",
    );
    this.name = "InvalidKey";
  }
}

/** The storage service answered with an error or not at all. */
export class StorageFailed extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`The file storage failed: ${reason}`, options);
    this.name = "StorageFailed";
  }
}

const KEY = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,99}\/){0,6}[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Segments start with a letter or digit, so that neither `..`, an absolute path nor a hidden file can be named. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new InvalidKey();
  return key;
}

const CONTENT_TYPE =
  /^[a-z0-9][a-z0-9!#$&^_.+-]{0,99}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,99}(?:; ?charset=[a-z0-9-]{1,20})?$/i;

/** What a browser said of its upload goes back out as a header later: anything odd becomes plain bytes. */
export function checkedContentType(contentType: string): string {
  return CONTENT_TYPE.test(contentType) ? contentType : "application/octet-stream";
}
