/** A Redis that a test may take away and bring back. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { env } from "../../platform/env.ts";
import { doorTo } from "./door.ts";
import { freePort } from "./node-process.ts";

export interface TestRedis {
  /** Stays the same however often it comes and goes. */
  url: string;
  /** As kill -9 would: nothing is said to anyone. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
}

const installed = () => spawnSync("redis-server", ["--version"]).status === 0;

/** Why there is none, or null when there is. */
export const noRedis = env.TEST_REDIS_URL || installed() ? null : "no redis-server on the PATH, and no TEST_REDIS_URL";

export async function testRedis(): Promise<TestRedis> {
  const port = await freePort();
  const redis = env.TEST_REDIS_URL ? behindDoor(env.TEST_REDIS_URL, port) : ownServer(port);
  await redis.start();
  return redis;
}

/** Keeps nothing on disk: what comes back is empty, the harder case. */
function ownServer(port: number): TestRedis {
  let child: ChildProcess | null = null;
  return {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
      const started = spawn("redis-server", args, { stdio: ["ignore", "pipe", "inherit"] });
      child = started;
      await new Promise<void>((resolve, reject) => {
        started.once("exit", (code) => reject(new Error(`redis-server ended with ${code}`)));
        started.stdout.on("data", (chunk: Buffer) => {
          if (chunk.includes("Ready to accept connections")) resolve();
        });
      });
    },
    async kill() {
      const ended = new Promise((resolve) => child?.once("exit", resolve));
      child?.kill("SIGKILL");
      await ended;
    },
  };
}

/** One that is not ours to kill stands behind a door that we shut. */
function behindDoor(target: string, port: number): TestRedis {
  const door = doorTo(target, port);
  return { url: door.url, start: door.open, kill: door.shut };
}
