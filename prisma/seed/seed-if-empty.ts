import { now } from "../../platform/clock.ts";
import { databaseUrl } from "../../platform/env.ts";
import { logger } from "../../platform/logger.ts";
import { fill } from "./fill.ts";

/** Fills an empty database with the demo company; does nothing where anyone is already there. */
export async function seedIfEmpty(): Promise<void> {
  const started = performance.now();
  const written = await fill({ url: databaseUrl(), at: now() });
  if (written) {
    logger.info({ posts: written.posts, ms: Math.round(performance.now() - started) }, "the demo company is in place");
  }
}
