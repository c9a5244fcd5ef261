/** The folder that holds the embedded database: made once, checked at every start. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { PostgresBinaries } from "./binaries.ts";
import { commandFor, giveTo, type PrivilegeStrategy } from "./privilege.ts";

/** Lies inside the data folder, so that folder and password cannot be separated. */
const PASSWORD_FILE = "entregent.password";

/** Makes the data folder when there is none; otherwise says in one sentence why it cannot be used. */
export function prepareDataFolder(dir: string, binaries: PostgresBinaries, strategy: PrivilegeStrategy): void {
  if (isEmpty(dir)) createDataFolder(dir, binaries, strategy);
  const versionFile = path.join(dir, "PG_VERSION");
  if (!fs.existsSync(versionFile)) {
    throw new Error(`${dir} holds files but no PostgreSQL database: move it away, or choose another DATA_DIR.`);
  }
  const version = fs.readFileSync(versionFile, "utf8").trim();
  if (version !== binaries.major) {
    throw new Error(
      `${dir} was written by PostgreSQL ${version}, and this version brings PostgreSQL ${binaries.major}: ` +
        `move the data over with pg_dump, or set DATABASE_URL to a server of version ${version}.`,
    );
  }
  for (const part of ["global/pg_control", "base", "pg_wal", PASSWORD_FILE]) {
    if (!fs.existsSync(path.join(dir, part))) {
      throw new Error(`${dir} is damaged (${part} is missing): restore it from a backup, or move it away.`);
    }
  }
  giveTo(strategy, dir);
  narrow(dir, 0o027, 0o700);
  narrow(path.join(dir, PASSWORD_FILE), 0o077, 0o600);
}

/**
 * Takes back rights that others must not have: PostgreSQL refuses a folder that they may enter, and a copy (a backup brought back, `fs.cp`
 * of Node 22 and later) comes out with the rights of any new folder. What is somebody else's stays, for PostgreSQL to say so.
 */
function narrow(target: string, forbidden: number, mode: number): void {
  const { uid, mode: found } = fs.statSync(target);
  if (process.platform === "win32" || (found & forbidden) === 0) return;
  if ([0, uid].includes(process.getuid?.() ?? uid)) fs.chmodSync(target, mode);
}

/** The superuser's password. Without one, every local user of the machine could read the database. */
export function readPassword(dir: string): string {
  try {
    return fs.readFileSync(path.join(dir, PASSWORD_FILE), "utf8").trim();
  } catch (cause) {
    throw new Error(`${dir} belongs to a PostgreSQL that Entregent did not set up: use it by way of DATABASE_URL.`, {
      cause,
    });
  }
}

/**
 * initdb works beside the final place and the result is renamed into it. So a crash leaves no half-made folder, and of
 * several processes that start at the same moment exactly one wins, without a lock that could outlive its owner.
 */
function createDataFolder(dir: string, binaries: PostgresBinaries, strategy: PrivilegeStrategy): void {
  fs.mkdirSync(path.dirname(dir), { recursive: true });
  const draft = fs.mkdtempSync(`${dir}.new-`);
  const password = `${draft}.password`;
  try {
    fs.writeFileSync(password, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
    giveTo(strategy, draft);
    giveTo(strategy, password);
    runInitdb(draft, password, binaries, strategy);
    fs.renameSync(password, path.join(draft, PASSWORD_FILE));
    renameUnlessTaken(draft, dir);
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
    fs.rmSync(password, { force: true });
  }
}

function runInitdb(draft: string, password: string, binaries: PostgresBinaries, strategy: PrivilegeStrategy): void {
  const command = commandFor(strategy, binaries.initdb, [
    ...["-D", draft, "-U", "postgres", "--auth=scram-sha-256", `--pwfile=${password}`, "-E", "UTF8"],
    // Plain byte order by default (fast, never changes with the system); names are sorted with ICU where shown. The
    // character classes must be Unicode's all the same, or trigrams and lower() would break at every accent.
    ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    `--lc-ctype=${process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"}`,
    ...["--no-sync", "--no-instructions"],
  ]);
  const run = spawnSync(command.file, command.args, { uid: command.uid, gid: command.gid, encoding: "utf8" });
  if (run.status === 0) return;
  const reason = run.error?.message ?? run.stderr.trim().split("\n").at(-1);
  throw new Error(`PostgreSQL could not make its data folder ${draft}: ${reason}`);
}

function renameUnlessTaken(draft: string, dir: string): void {
  try {
    fs.renameSync(draft, dir);
  } catch (error) {
    // Somebody else was first: theirs is as good as ours.
    if (isEmpty(dir)) throw error;
  }
}

function isEmpty(dir: string): boolean {
  return !fs.existsSync(dir) || fs.readdirSync(dir).length === 0;
}
