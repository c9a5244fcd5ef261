/** The database the product runs on: the one in DATABASE_URL, or its own embedded PostgreSQL under the data folder. */
import path from "node:path";
import pg from "pg";
import { dataDir, env, setDatabaseUrl } from "../env.ts";
import { ensurePostgres } from "./ensure-postgres.ts";
import { keepRunning } from "./keep-running.ts";
import { refuseOlder } from "./refuse-older.ts";
import { stopUnlessUsed } from "./stop-unless-used.ts";

const DATABASE = "entregent";

export interface StartedDatabase {
  readonly url: string;
  /** Ends the embedded server, unless another process still uses it. Close your own connections first. */
  stop(): Promise<void>;
}

export async function startDatabase(): Promise<StartedDatabase> {
  if (env.DATABASE_URL) {
    await refuseOlder(env.DATABASE_URL);
    return { url: env.DATABASE_URL, stop: async () => {} };
  }
  const options = { dir: path.join(dataDir, "postgres"), fast: env.PG_FAST };
  const server = await ensurePostgres(options);
  await createDatabase(server.url("postgres"));
  const url = server.url(DATABASE);
  setDatabaseUrl(url);
  const kept = keepRunning(server, options);
  const stop = async () => {
    await kept.letBe();
    await stopUnlessUsed(kept.current());
  };
  return { url, stop };
}

async function createDatabase(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const found = await admin.query("select 1 from pg_database where datname = $1", [DATABASE]);
    if (!found.rowCount) await admin.query(`create database ${DATABASE}`);
  } catch (error) {
    // Two first starts at once: 42P04 and 23505 both say that the other one has made it.
    if (!(error instanceof pg.DatabaseError && ["42P04", "23505"].includes(error.code ?? ""))) throw error;
  } finally {
    await admin.end();
  }
}
