import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { PostgresServer } from "./ensure-postgres.ts";

/** Connections that were closed a moment ago are still listed for a while. */
const GRACE_MS = 1_000;

const OTHERS = `select 1 from pg_stat_activity
  where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`;

/**
 * Stops an embedded server unless another process is connected to it: a second application, a script or a test run may
 * have adopted it. Close your own connections first, they count as well.
 */
export async function stopUnlessUsed(server: PostgresServer): Promise<void> {
  if (!server.runs()) return;
  const admin = new pg.Client({ connectionString: server.url("postgres") });
  await admin.connect();
  let used = true;
  try {
    for (const deadline = Date.now() + GRACE_MS; used && Date.now() < deadline;) {
      used = (await admin.query(OTHERS)).rows.length > 0;
      if (used) await pause(50);
    }
  } finally {
    await admin.end();
  }
  if (!used) await server.stop();
}
