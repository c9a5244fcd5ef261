export { MAX_FILE_BYTES } from "../../platform/storage/port.ts";

/** Files on one post. */
export const MAX_FILES = 10;

/** A file that no post has taken by then is removed. */
export const WAITING_MS = 24 * 3_600_000;

/** What a browser may show in its window. Anything else, pages and drawings that could run scripts first, is only ever saved. */
export const SHOWN_TYPES = ["image/png", "image/jpeg", "image/gif", "image/webp"] as const;
