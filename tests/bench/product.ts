/** The built product as a process of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export interface Product {
  url: string;
  pid: number;
  /** From spawning the process to the first answer with 200. */
  firstAnswerMs: number;
  stop: () => Promise<void>;
}

const START_LIMIT_MS = 120_000;

/** `first` is what must answer before it counts as started. */
export async function startProduct(dataDir: string, first = "/healthz"): Promise<Product> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...profiling(), "scripts/start.mjs"], {
    env: {
      ...process.env,
      ...{ NODE_ENV: "production", LOG_LEVEL: "warn", DATA_DIR: dataDir, PORT: String(port), HOST: "127.0.0.1" },
      ...{ RATE_LIMIT_PER_MINUTE: "0", DATABASE_URL: "" },
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await firstAnswer(child, url + first);
  const firstAnswerMs = Math.round(performance.now() - started);
  return { url, pid: child.pid!, firstAnswerMs, stop: () => stop(child) };
}

/** `BENCH_PROFILE=folder npm run bench -- --only list` leaves a CPU profile of the product there (docs/benchmarks.md). */
function profiling(): string[] {
  const folder = process.env.BENCH_PROFILE;
  return folder ? ["--cpu-prof", `--cpu-prof-dir=${folder}`] : [];
}

async function firstAnswer(child: ChildProcess, url: string): Promise<void> {
  for (const deadline = Date.now() + START_LIMIT_MS; Date.now() < deadline; await pause(10)) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode} before it answered.`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.status === 200) return;
  }
  child.kill("SIGKILL");
  throw new Error("The product did not answer within two minutes.");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 40_000);
  await ended;
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
