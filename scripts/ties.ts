/** `npm run ties [-- --check]`: brings who knows whom up to date with all posts and interactions, or only says where it is not, and exits 1. */
import { retraceTies, untracedSources } from "../domain/network/trace-ties.ts";
import { closePool } from "../platform/db/pool.ts";
import { migrate } from "../platform/migrate.ts";
import { startDatabase } from "../platform/postgres/start-database.ts";

const database = await startDatabase();
try {
  await migrate(database.url);
  if (process.argv.includes("--check")) {
    const found = await untracedSources();
    for (const id of found) process.stdout.write(`${id}\n`);
    process.stdout.write(`${found.length} posts and interactions with other traces than follow from them\n`);
    if (found.length > 0) process.exitCode = 1;
  } else process.stdout.write(`${await retraceTies()} posts and interactions traced\n`);
} finally {
  await closePool();
  await database.stop();
}
