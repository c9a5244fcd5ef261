/** Starts the PostgreSQL of a data folder, or adopts the one that already runs on it. */
import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findBinaries, type PostgresBinaries } from "./binaries.ts";
import { prepareDataFolder, readPassword } from "./data-folder.ts";
import {
  acceptsConnections,
  dropStalePidFile,
  freePort,
  readPostmaster,
  worksIn,
  type Postmaster,
} from "./postmaster.ts";
import { choosePrivilege, commandFor, type PrivilegeStrategy } from "./privilege.ts";
import { failureIn, openLog, type ServerLog } from "./server-log.ts";
import { serverSettings } from "./server-settings.ts";

export interface EnsureOptions {
  /** Data folder; made on first use. The log lies beside it as `<dir>.log`. */
  readonly dir: string;
  /** Loopback port; a free one when omitted. An adopted server keeps the port it has. */
  readonly port?: number;
  /** Gives up durability for speed: throw-away test data only. */
  readonly fast?: boolean;
}

export interface PostgresServer {
  readonly port: number;
  readonly pid: number;
  /** True when the server was already there, or when another process won the race to start it. */
  readonly adopted: boolean;
  /** False once its process has ended, or another server has taken the folder over. */
  runs(): boolean;
  /** Connection string of the superuser; holds the password, so it must never be logged. */
  url(database: string): string;
  /** Shuts the server down (connections are cut, data is safe) and waits until it is gone. */
  stop(): Promise<void>;
}

/** A killed server's backends need a moment to notice; until then its folder is still taken. */
const START_LIMIT_MS = 15_000;
/** Replaying the journal after a crash may take long, but then the server is alive and says so. */
const RECOVERY_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 30_000;

export async function ensurePostgres(options: EnsureOptions): Promise<PostgresServer> {
  const dir = path.resolve(options.dir);
  const running = readPostmaster(dir);
  if (running) {
    const ready = await untilReady(dir);
    if (ready) return server(dir, ready, true);
  }
  const binaries = await findBinaries();
  const strategy = choosePrivilege();
  prepareDataFolder(dir, binaries, strategy);
  return start({ ...options, dir }, binaries, strategy);
}

async function start(options: EnsureOptions, binaries: PostgresBinaries, strategy: PrivilegeStrategy) {
  const { dir } = options;
  const log = openLog(`${dir}.log`);
  try {
    for (const deadline = Date.now() + START_LIMIT_MS; ;) {
      dropStalePidFile(dir);
      const port = options.port ?? (await freePort());
      const settings = serverSettings(port, options.fast ?? false);
      const child = launch(commandFor(strategy, binaries.postgres, ["-D", dir, ...settings]), log);
      const ready = await untilReady(dir, child);
      if (ready) return server(dir, ready, ready.pid !== child.pid);
      const failure = failureIn(log);
      if (!failure.temporary || Date.now() > deadline) {
        throw new Error(`PostgreSQL did not start on ${dir}: ${failure.sentence} (see ${log.file})`);
      }
      await pause(100);
    }
  } finally {
    fs.closeSync(log.fd);
  }
}

/** Detached, so that neither Ctrl-C nor a killed application takes the database down in the middle of a write. */
function launch(command: ReturnType<typeof commandFor>, log: ServerLog): ChildProcess {
  const child = spawn(command.file, command.args, {
    uid: command.uid,
    gid: command.gid,
    stdio: ["ignore", log.fd, log.fd],
    detached: true,
  });
  child.once("error", (error) => fs.writeSync(log.fd, `FATAL:  ${error.message}\n`));
  child.unref();
  return child;
}

/** Waits for the folder's server, whoever started it; null when there is none (left), that is: `child` has ended. */
async function untilReady(dir: string, child?: ChildProcess): Promise<Postmaster | null> {
  for (const deadline = Date.now() + RECOVERY_LIMIT_MS; Date.now() < deadline; await pause(10)) {
    const seen = readPostmaster(dir);
    if (seen?.ready && (await acceptsConnections(seen.port))) return seen;
    const ended = !child || child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
    if (!seen && ended) return null;
  }
  throw new Error(`PostgreSQL on ${dir} does not become ready (see ${dir}.log).`);
}

function server(dir: string, { pid, port }: Postmaster, adopted: boolean): PostgresServer {
  const password = readPassword(dir);
  const url = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
  const runs = () => readPostmaster(dir)?.pid === pid;
  return { port, pid, adopted, runs, url, stop: () => stop(dir, pid) };
}

async function stop(dir: string, pid: number): Promise<void> {
  if (readPostmaster(dir)?.pid !== pid) return;
  process.kill(pid, "SIGINT");
  for (const deadline = Date.now() + STOP_LIMIT_MS; Date.now() < deadline; await pause(10)) {
    if (!worksIn(pid, dir)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop; see ${dir}.log.`);
}
