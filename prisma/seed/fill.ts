import { hash } from "@node-rs/argon2";
import pg from "pg";
import { EVERYONE } from "../../domain/viewer.ts";
import { DEMO_PASSWORD } from "../../tests/cast.ts";
import { ANYONE_THERE } from "./anyone-there.ts";
import { tableOrder } from "./table-order.ts";
import { stripForLoad } from "./bulk-load.ts";
import { world } from "./world/world.ts";
import { writeCopy, type Written } from "./write-copy.ts";

/** From this scale on, keys, indexes and references are made after the rows. */
const LARGE = 5;
/** Any number that nothing else locks: two starts at once fill the database once. */
const SEED_LOCK = 5_417_204;

export type FillOptions = {
  url: string;
  at: Date;
  scale?: number;
  /** Throw away what is there first. Only the command line allows it, and only on throw-away databases. */
  replace?: boolean;
  progress?: (rows: number) => void;
};

/**
 * Fills a database with the demo company in ONE transaction: a kill in the middle leaves nothing. Returns the rows written by
 * table, or null where someone was already there.
 */
export async function fill({ url, at, scale = 1, replace = false, progress }: FillOptions): Promise<Written | null> {
  const client = new pg.Client({ connectionString: url, application_name: "entregent seed" });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [SEED_LOCK]);
    if (replace) await empty(client);
    const { rows } = await client.query<{ used: boolean }>(ANYONE_THERE);
    if (rows[0]!.used) {
      await client.query("rollback");
      return null;
    }
    const large = scale >= LARGE;
    const restore = large ? await stripForLoad(client) : null;
    const passwordHash = await hash(DEMO_PASSWORD);
    const written = await writeCopy(client, world({ at, scale, passwordHash }), progress);
    // What the terminal and the sign-in page look for to offer the demo sign-ins.
    await client.query("insert into settings (key, value, updated_at) values ('demo', 'true', $1)", [at]);
    await restore?.();
    // Reads nine tables at once: without their indexes, or statistics of what was just written, it takes an hour at a million posts.
    await client.query("analyze");
    await client.query(TRACES);
    await client.query(ACTIVITY);
    await client.query("commit");
    await client.query("analyze tie_traces");
    return written;
  } finally {
    await client.end();
  }
}

/** What the listener would have kept (domain/network/trace-ties.ts). */
const TRACES = `insert into tie_traces (source_id, person_id, user_id, account_id, at, via, others, audience_id, circle_id)
  select source_id, person_id, user_id, account_id, at, via, others, audience_id, circle_id from tie_touches`;

/** And this one (domain/conversation/account-activity.ts). */
const ACTIVITY = `insert into account_activity (account_id, key_id, last_post_at, last_contact_at)
  select account_id, key_id, last_post_at, last_contact_at from account_touches`;

async function empty(client: pg.Client): Promise<void> {
  const tables = tableOrder.filter((table) => table !== "audiences").map((table) => `"${table}"`);
  // The audience of everyone and the stages came with the migrations: they stay.
  await client.query(
    `truncate ${tables.join(", ")}, events, search_documents, search_words, search_pending, mail_links cascade`,
  );
  await client.query("delete from audiences where id <> $1", [EVERYONE]);
  await client.query("delete from settings where key = 'demo'");
}
