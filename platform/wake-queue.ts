import { pool } from "./db/pool.ts";
import { logger } from "./logger.ts";

/** What comes within this time of the last notice waits for the next one. */
const TOGETHER_MS = 5;

let waiting: NodeJS.Timeout | null = null;
let again = false;

/**
 * Tells the workers of all processes that jobs were committed: outside of any transaction, since those that notify commit one
 * after another, and once for many. Lost, it costs two seconds: workers also look by themselves.
 */
export function wakeQueue(): void {
  if (waiting) {
    again = true;
    return;
  }
  waiting = setTimeout(() => {
    waiting = null;
    if (again) wakeQueue();
    again = false;
  }, TOGETHER_MS);
  waiting.unref();
  pool()
    // As graphile-worker's own add_job says it; the number makes each notice another.
    .query(`select pg_notify('jobs:insert', json_build_object('r', random(), 'count', 50)::text)`)
    .catch((error: unknown) => logger.warn({ err: error }, "the queue could not be woken"));
}
