/**
 * PostgreSQL refuses to run as root, and containers often are root. Preferred way out: a user namespace in which root
 * appears as `nobody`, so that files keep their owner. Where the kernel forbids it: really become `nobody`.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";

/** `nobody` has a passwd entry everywhere, and initdb insists on one. */
const NOBODY = 65534;
const UNSHARE = ["--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`] as const;

export type PrivilegeStrategy = "direct" | "namespace" | "setuid";

export interface PrivilegedCommand {
  readonly file: string;
  readonly args: string[];
  readonly uid?: number;
  readonly gid?: number;
}

export function choosePrivilege(): PrivilegeStrategy {
  if (process.getuid?.() !== 0) return "direct";
  const probe = spawnSync("unshare", [...UNSHARE, "true"], { stdio: "ignore" });
  return probe.status === 0 ? "namespace" : "setuid";
}

/** How to call one of PostgreSQL's programs. `unshare` execs it, so the child's pid is the program's own. */
export function commandFor(strategy: PrivilegeStrategy, file: string, args: readonly string[]): PrivilegedCommand {
  if (strategy === "namespace") return { file: "unshare", args: [...UNSHARE, file, ...args] };
  if (strategy === "setuid") return { file, args: [...args], uid: NOBODY, gid: NOBODY };
  return { file, args: [...args] };
}

/** Gives a file or folder to the user PostgreSQL will run as; matters when the strategy changed since the last start. */
export function giveTo(strategy: PrivilegeStrategy, target: string): void {
  if (strategy === "direct") return;
  const owner = strategy === "setuid" ? NOBODY : 0;
  if (fs.statSync(target).uid === owner) return;
  const run = spawnSync("chown", ["-R", `${owner}:${owner}`, target], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`Cannot hand ${target} to the database's user: ${run.stderr.trim()}`);
}
