/** The server writes to a file beside its data folder; when a start fails, the reason is read back from there. */
import fs from "node:fs";

export interface ServerLog {
  readonly file: string;
  readonly fd: number;
  /** Where this start's output begins, in bytes. */
  readonly from: number;
}

export interface StartFailure {
  readonly sentence: string;
  /** True when trying again may help: the folder or the port is about to become free. */
  readonly temporary: boolean;
}

const ROTATE_AT_BYTES = 20_000_000;
const TEMPORARY = /lock file|shared memory|could not bind|in use|the database system is|could not create any TCP/i;

export function openLog(file: string): ServerLog {
  if (fs.existsSync(file) && fs.statSync(file).size > ROTATE_AT_BYTES) fs.renameSync(file, `${file}.1`);
  const fd = fs.openSync(file, "a", 0o600);
  return { file, fd, from: fs.fstatSync(fd).size };
}

export function failureIn(log: ServerLog): StartFailure {
  const lines = fs.readFileSync(log.file).subarray(log.from).toString("utf8").split("\n");
  const fatal = lines.filter((line) => /\b(FATAL|PANIC):/.test(line)).at(-1) ?? "";
  const sentence = fatal.replace(/^.*?(FATAL|PANIC):\s*/, "") || "it ended without a reason";
  // A lost race may print nothing but a notice; an empty log is worth another try.
  return { sentence, temporary: fatal === "" || TEMPORARY.test(sentence) };
}
