import { now } from "../../platform/clock.ts";
import { pool } from "../../platform/db/pool.ts";
import { databaseUrl } from "../../platform/env.ts";
import { logger } from "../../platform/logger.ts";
import { ANYONE_THERE } from "./anyone-there.ts";

/** Fills an empty database with the demo company; does nothing where anyone is already there. */
export async function seedIfEmpty(): Promise<void> {
  const started = performance.now();
  const { rows } = await pool().query<{ used: boolean }>(ANYONE_THERE);
  if (rows[0]!.used) return;
  // A company's worth of names and sentences, for the one start that needs them.
  const { fill } = await import("./fill.ts");
  const written = await fill({ url: databaseUrl(), at: now() });
  if (written) {
    logger.info({ posts: written.posts, ms: Math.round(performance.now() - started) }, "the demo company is in place");
  }
}
