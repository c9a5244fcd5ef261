import { createAdapter } from "@socket.io/redis-streams-adapter";
import { Redis } from "ioredis";
import type { ServerOptions } from "socket.io";
import { logger } from "../platform/logger.ts";

/** Named for us alone: other products may keep streams on the same Redis. */
const STREAM = "entregent:live";
/** Read again at the latest then, so that a connection without an answer is known to be dead. */
const BLOCK_MS = 5_000;
/** Longer than anything that may be waited for; then the connection is given up and opened again. */
const SILENCE_MS = 12_000;
const WAIT_MS = 1_000;
const MOST_READ = 100;

export interface RedisLive {
  adapter: NonNullable<ServerOptions["adapter"]>;
  /** False while Redis does not answer: what is to be told must go another way. */
  isUp: () => boolean;
  close: () => void;
}

/**
 * Live messages between web nodes through a stream in Redis. Two connections, because the adapter alone would write on the one
 * on which it waits for news, and each message would wait up to 100 ms for that. Without its server, Redis is tried again for
 * ever in the background.
 */
export function connectRedis(url: string): RedisLive {
  const options = { maxRetriesPerRequest: null, socketTimeout: SILENCE_MS };
  const [writer, reader] = [new Redis(url, options), new Redis(url, options)];
  for (const redis of [writer, reader]) {
    redis.on("error", (error) => logger.warn({ err: error }, "Redis does not answer"));
  }
  const client = { xadd: (args: string[]) => writer.call("xadd", args), xread: readFrom(reader) };
  const adapter = createAdapter(client, { streamName: STREAM });
  return {
    adapter: adapter as unknown as RedisLive["adapter"],
    isUp: () => writer.status === "ready" && reader.status === "ready",
    close: () => {
      writer.disconnect();
      reader.disconnect();
    },
  };
}

type Entry = [id: string, fields: string[]];

/**
 * How the adapter reads. It asks for "what comes from now on" until something came, and would miss what came between two askings;
 * and it asks again at once after an error, which an error that stays (a wrong password) would make a busy loop.
 */
function readFrom(reader: Redis) {
  let last: string | null = null;
  return async (): Promise<[[string, Entry[]]] | null> => {
    try {
      last ??= (await reader.xrevrange(STREAM, "+", "-", "COUNT", 1))[0]?.[0] ?? "0-0";
      const answer = await reader.xread("COUNT", MOST_READ, "BLOCK", BLOCK_MS, "STREAMS", STREAM, last);
      const entries = answer?.[0]?.[1] ?? [];
      last = entries.at(-1)?.[0] ?? last;
      return entries.length > 0 ? [[STREAM, entries]] : null;
    } catch (error) {
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS).unref());
      throw error;
    }
  };
}
