/** One server a data folder: a second one would hear nothing of what the first tells its live connections. */
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { databaseUrl } from "../env.ts";
import { logger } from "../logger.ts";

/** Any number that nothing else of the product locks: "entregent" in letters' places, cut to 31 bits. */
const LOCK = 514_201_852;
/** The connection of a server that was killed a moment ago may still be open. */
const PATIENCE_MS = 5_000;
const AGAIN_AFTER_MS = 1_000;

/** Throws, in a sentence, when another server runs on the same embedded database. Returns how to give the claim up. */
export async function claimDataFolder(): Promise<() => Promise<void>> {
  let client: pg.Client | null = null;
  let given = false;

  async function claim(): Promise<boolean> {
    const fresh = new pg.Client({ connectionString: databaseUrl(), application_name: "entregent-claim" });
    fresh.on("error", () => void again());
    await fresh.connect();
    const { rows } = await fresh.query<{ claimed: boolean }>("select pg_try_advisory_lock($1) as claimed", [LOCK]);
    if (rows[0]!.claimed) client = fresh;
    else await fresh.end();
    return rows[0]!.claimed;
  }

  /** The database went away and took the claim with it. */
  async function again(): Promise<void> {
    if (!client) return;
    client = null;
    while (!given && !client) {
      await pause(AGAIN_AFTER_MS, undefined, { ref: false });
      await claim().catch((error: unknown) => logger.debug({ err: error }, "the data folder is not claimed yet"));
    }
  }

  for (const deadline = Date.now() + PATIENCE_MS; !(await claim()); await pause(100)) {
    if (Date.now() > deadline) {
      throw new Error(
        "another Entregent server runs on this data folder: stop it first, or choose another DATA_DIR " +
          "(several servers share one company through DATABASE_URL).",
      );
    }
  }
  return async () => {
    given = true;
    const held = client as pg.Client | null;
    client = null;
    await held?.end();
  };
}
