/** What a data folder says about the server that runs on it: postmaster.pid is PostgreSQL's own lock and notice board. */
import fs from "node:fs";
import net from "node:net";
import path from "node:path";

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The live server of a data folder, or null. A file left behind by a killed server, or a reused pid, counts as null. */
export function readPostmaster(dir: string): Postmaster | null {
  const lines = readLines(path.join(dir, "postmaster.pid"));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !worksIn(pid, dir)) return null;
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === "ready" };
}

/**
 * Removes a postmaster.pid whose number now belongs to a process that is not a PostgreSQL of this folder: after a
 * container restart numbers repeat, and PostgreSQL would wait for that stranger forever. Kept as long as any process
 * works in the folder, because orphaned backends of a killed server must end first.
 */
export function dropStalePidFile(dir: string): void {
  const file = path.join(dir, "postmaster.pid");
  const pid = Number(readLines(file)[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !fs.existsSync("/proc/self/cwd")) return;
  const processes = fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  if (processes.some((name) => worksIn(Number(name), dir))) return;
  fs.rmSync(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrno(error, "EPERM");
  }
}

/** True when something answers on the port of the loopback address. */
export function acceptsConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

/** A postmaster and its backends have the data folder as working directory; a process that has ended has none. */
export function worksIn(pid: number, dir: string): boolean {
  if (!isAlive(pid)) return false;
  if (!fs.existsSync("/proc/self/cwd")) return true;
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(dir);
  } catch (error) {
    // Not allowed to look: a server of another user. Assume the file tells the truth.
    return isErrno(error, "EACCES");
  }
}

function readLines(file: string): string[] {
  try {
    return fs.readFileSync(file, "utf8").split("\n");
  } catch {
    return [];
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
