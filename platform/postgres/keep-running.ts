/** The embedded server outlives its own end: whoever uses it starts it again, on the port that all connections know. */
import { setTimeout as pause } from "node:timers/promises";
import { logger } from "../logger.ts";
import { ensurePostgres, type EnsureOptions, type PostgresServer } from "./ensure-postgres.ts";

const LOOK_EVERY_MS = 250;
/** Between two starts that failed: a full disk stays full for a while. */
const AGAIN_AFTER_MS = 2_000;

export interface KeptServer {
  /** The one that runs now. */
  current(): PostgresServer;
  /** Lets it be: from here on nobody starts it again. Waits for a start under way. */
  letBe(): Promise<void>;
}

/**
 * Looks after a server that `ensurePostgres` gave, by its process: one that was killed, or ended for want of disk, is started again.
 * Several processes may look after the same one; the folder's lock lets one of them start it, and the others adopt it.
 */
export function keepRunning(first: PostgresServer, options: EnsureOptions): KeptServer {
  let server = first;
  const end = new AbortController();
  const kept = () => !end.signal.aborted;
  /** Ends at once when it is let be: nothing else may keep the process alive by then. */
  const rest = (ms: number) => pause(ms, undefined, { ref: false, signal: end.signal }).catch(() => undefined);
  const watch = async () => {
    while (kept()) {
      await rest(LOOK_EVERY_MS);
      if (!kept() || server.runs()) continue;
      logger.error({ dir: options.dir }, "PostgreSQL has ended; it is started again");
      try {
        server = await ensurePostgres({ ...options, port: first.port });
        logger.warn({ pid: server.pid, port: server.port }, "PostgreSQL runs again");
      } catch (error) {
        logger.error({ err: error }, "PostgreSQL could not be started again");
        await rest(AGAIN_AFTER_MS);
      }
    }
  };
  const watching = watch();
  return {
    current: () => server,
    letBe: () => {
      end.abort();
      return watching;
    },
  };
}
