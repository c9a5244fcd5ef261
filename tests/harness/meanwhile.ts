/** Two things at once, in an order that the test decides: a second connection holds what one of them will need. */
import pg from "pg";
import { expect, vi } from "vitest";
import { databaseUrl } from "../../platform/env.ts";

export interface Meanwhile {
  client: pg.Client;
  /** Waits until so many others are held up by a lock. */
  holdsUp: (others: number) => Promise<void>;
  /** Commits, which lets the others go on. */
  letGo: () => Promise<void>;
}

/** Opens a transaction, and runs `sql` in it. */
export async function meanwhile(sql: string, values: unknown[] = []): Promise<Meanwhile> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  await client.query("begin");
  await client.query(sql, values);
  const waiting = `select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and cardinality(pg_blocking_pids(pid)) > 0`;
  return {
    client,
    async holdsUp(others) {
      await vi.waitFor(
        async () => {
          // In a transaction, PostgreSQL would show for ever what it showed first.
          await client.query("select pg_stat_clear_snapshot()");
          const { rows } = await client.query<{ count: number }>(waiting);
          expect(rows[0]!.count).toBe(others);
        },
        { timeout: 10_000, interval: 10 },
      );
    },
    async letGo() {
      await client.query("commit");
      await client.end();
    },
  };
}
