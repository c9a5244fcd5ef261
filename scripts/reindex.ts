/** `npm run reindex`: builds the whole search index anew; the running product goes on searching the old one meanwhile. */
import { rebuildSearch } from "../domain/knowledge/index-pending.ts";
import { disconnect } from "../platform/db/prisma.ts";
import { migrate } from "../platform/migrate.ts";
import { startDatabase } from "../platform/postgres/start-database.ts";

const database = await startDatabase();
const started = performance.now();
try {
  await migrate(database.url);
  await rebuildSearch();
  process.stdout.write(`The search index is new (${((performance.now() - started) / 1000).toFixed(1)} s).\n`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The search index could not be made anew, the old one stays: ${reason}\n`);
  process.exitCode = 1;
} finally {
  await disconnect();
  await database.stop();
}
