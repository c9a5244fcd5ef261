import pg from "pg";
import { databaseUrl, env } from "../env.ts";
import { logger } from "../logger.ts";
import { countStatement } from "./statement-count.ts";

let shared: pg.Pool | null = null;

/** The process's one connection pool, made on first use so that the embedded database can start before it. */
export function pool(): pg.Pool {
  if (!shared) {
    shared = new pg.Pool({ connectionString: databaseUrl(), max: env.DATABASE_POOL, application_name: "entregent" });
    // graphile-worker wants one on each connection as well; the pool's own listener has already told.
    shared.on("connect", (client) => client.on("error", () => undefined));
    // An idle connection may be cut at any time; without a listener that would end the process.
    shared.on("error", (error) => logger.warn({ err: error }, "an idle database connection was lost"));
  }
  return shared;
}

/** Runs one named statement. Names make PostgreSQL keep the plan on each connection. */
export async function query<Row extends pg.QueryResultRow>(
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  countStatement();
  const result = await pool().query<Row>({ name, text, values: values as unknown[] });
  return result.rows;
}

export async function closePool(): Promise<void> {
  const closing = shared;
  shared = null;
  await closing?.end();
}
