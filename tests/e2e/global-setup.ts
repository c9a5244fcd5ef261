/** One built product for all browser tests, on data of its own, with the demo company in it. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const DATA = path.resolve(".data/e2e");
const PORT = process.env.E2E_PORT ?? "3217";
const START_MS = 60_000;

export default async function globalSetup(): Promise<(() => Promise<void>) | void> {
  if (process.env.E2E_URL) return;
  fs.rmSync(DATA, { recursive: true, force: true });
  fs.mkdirSync(DATA, { recursive: true });
  const log = fs.openSync(path.join(DATA, "server.log"), "a");
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    PORT,
    DATA_DIR: DATA,
    PG_FAST: "1",
    LOG_LEVEL: "warn",
    RATE_LIMIT_PER_MINUTE: "0",
  };
  const server = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", log, log] });
  await answers(`http://127.0.0.1:${PORT}/readyz`, () => server.exitCode);
  return async () => {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
  };
}

async function answers(url: string, exitCode: () => number | null): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    if (exitCode() !== null) break;
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The product did not start; see ${path.join(DATA, "server.log")}`);
}
