import pg from "pg";

export interface ShortPool {
  readonly pool: pg.Pool;
  /** Resolves when every connection is really gone. */
  close(): Promise<void>;
}

/**
 * A pool for a piece of work after which the database may be renamed, dropped or stopped. `pool.end()` alone resolves while
 * connections are still closing, and a session that the server then cuts off would surface as an uncaught error.
 */
export function openShortPool(url: string, max: number): ShortPool {
  const pool = new pg.Pool({ connectionString: url, max });
  // A lost connection already fails the query that uses it; without a listener it would end the process as well.
  pool.on("error", () => {});
  const closed: Promise<unknown>[] = [];
  pool.on("connect", (client) => closed.push(new Promise((resolve) => client.once("end", resolve))));
  return {
    pool,
    close: async () => {
      await pool.end();
      await Promise.all(closed);
    },
  };
}
