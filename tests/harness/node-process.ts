/** A real node process of the product on the test database, to be killed as a crash would. */
import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import fs from "node:fs";
import path from "node:path";
import { vi } from "vitest";

const START_MS = 120_000;

export interface NodeProcess {
  url: string;
  /** Its files and secrets. */
  dataDir: string;
  child: ChildProcess;
  /** What it said on both streams so far. */
  said: () => string;
  /** Resolves with the exit code, or null for a signal. */
  ended: Promise<number | null>;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts `server/main.ts`, without the demo company unless told; does not wait until it answers. */
export function startNode(port: number, more: Record<string, string> = {}, args = ["--empty"]): NodeProcess {
  const dir = path.resolve(".data/test", `node-${port}`);
  fs.mkdirSync(dir, { recursive: true });
  const given = { PORT: String(port), DATA_DIR: dir, WORKER: "inline", LOG_LEVEL: "warn", RATE_LIMIT_PER_MINUTE: "0" };
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts", ...args], {
    env: { ...process.env, ...given, ...more, NODE_ENV: "development" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { url: `http://127.0.0.1:${port}`, dataDir: dir, child, said: () => said, ended };
}

/** Waits until it answers that it is ready. */
export async function ready(node: NodeProcess): Promise<NodeProcess> {
  await vi.waitFor(
    async () => {
      if (node.child.exitCode !== null) throw new Error(`it ended: ${node.said()}`);
      const response = await fetch(`${node.url}/readyz`);
      if (!response.ok) throw new Error(`not ready: ${node.said()}`);
    },
    { timeout: START_MS, interval: 50 },
  );
  return node;
}
