/** The database the product runs on: the one in DATABASE_URL, or its own embedded PostgreSQL under the data folder. */
import path from "node:path";
import pg from "pg";
import { dataDir, env, setDatabaseUrl } from "../env.ts";
import { ensurePostgres, type PostgresServer } from "./ensure-postgres.ts";

const DATABASE = "entregent";

export interface StartedDatabase {
  readonly url: string;
  /** Ends the embedded server, unless another process still uses it. Close your own connections first. */
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<StartedDatabase> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, stop: async () => {} };
  const server = await ensurePostgres({ dir: path.join(dataDir, "postgres"), fast: env.PG_FAST });
  await createDatabase(server);
  const url = server.url(DATABASE);
  setDatabaseUrl(url);
  return { url, stop: () => stopUnlessUsed(server) };
}

async function createDatabase(server: PostgresServer): Promise<void> {
  await withAdmin(server, async (admin) => {
    const found = await admin.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (found.rowCount) return;
    try {
      await admin.query(`create database ${DATABASE}`);
    } catch (error) {
      // Two first starts at once: 42P04 and 23505 both say that the other one has made it.
      if (!(error instanceof pg.DatabaseError && ["42P04", "23505"].includes(error.code ?? ""))) throw error;
    }
  });
}

async function stopUnlessUsed(server: PostgresServer): Promise<void> {
  const used = await withAdmin(server, async (admin) => {
    const others = "select 1 from pg_stat_activity where datname = $1 and backend_type = 'client backend' limit 1";
    return (await admin.query(others, [DATABASE])).rowCount;
  });
  if (!used) await server.stop();
}

async function withAdmin<T>(server: PostgresServer, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: server.url("postgres") });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
