import pg from "pg";
import type { PostgresServer } from "./ensure-postgres.ts";

/**
 * Stops an embedded server unless another process is connected to it: a second application, a script or a test run may
 * have adopted it. Close your own connections first, they count as well.
 */
export async function stopUnlessUsed(server: PostgresServer): Promise<void> {
  const admin = new pg.Client({ connectionString: server.url("postgres") });
  await admin.connect();
  let used: boolean;
  try {
    const others = await admin.query(
      "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
    );
    used = others.rows.length > 0;
  } finally {
    await admin.end();
  }
  if (!used) await server.stop();
}
