/** The built product as a process of its own, as `npm start` runs it: for tests that speak to it over HTTP. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

export interface ProductOptions {
  port: number;
  /** Where its data go; emptied before unless `keep` is set. */
  dataDir: string;
  keep?: boolean;
  /** Takes the build as it is, even when the sources are newer by now. */
  built?: boolean;
  args?: string[];
  env?: Record<string, string>;
}

export interface Product {
  url: string;
  /** Everything it wrote so far. */
  log: () => string;
  /** Asks it to end, and waits until it has. Returns the exit code, or null for a signal. */
  stop: () => Promise<number | null>;
}

/** A build may come before the start, on a machine that has other things to do. */
const START_MS = 240_000;

export async function startProduct({ port, dataDir, keep, built, args = [], env }: ProductOptions): Promise<Product> {
  const url = `http://127.0.0.1:${port}`;
  // Left by a run that was killed, it would be taken for the one that is started here.
  if (await fetch(url).catch(() => null))
    throw new Error(`Something answers at ${url} already: end it, or choose another port`);
  const folder = path.resolve(dataDir);
  if (!keep) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const logFile = path.join(folder, "server.log");
  const log = fs.openSync(logFile, "a");
  const child = spawn(process.execPath, [built ? "build/server.mjs" : "scripts/start.mjs", ...args], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: folder,
      PG_FAST: "1",
      LOG_LEVEL: "warn",
      RATE_LIMIT_PER_MINUTE: "0",
      ...env,
    },
    stdio: ["ignore", log, log],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const until = Date.now() + START_MS;
  for (;;) {
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok) break;
    if (child.exitCode !== null || Date.now() > until) throw new Error(`The product did not start; see ${logFile}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    log: () => fs.readFileSync(logFile, "utf8"),
    async stop() {
      child.kill("SIGTERM");
      const code = await ended;
      fs.closeSync(log);
      return code;
    },
  };
}
