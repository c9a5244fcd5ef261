/** `npm run migrate`: brings the configured (or the embedded) database up to date, as every start of the product does. */
import { migrate } from "../platform/migrate.ts";
import { startDatabase } from "../platform/postgres/start-database.ts";

const database = await startDatabase();
try {
  const { applied, unknown } = await migrate(database.url);
  for (const name of applied) process.stdout.write(`applied ${name}\n`);
  for (const name of unknown) process.stdout.write(`unknown to this version: ${name}\n`);
  if (applied.length === 0) process.stdout.write("The database is up to date.\n");
} finally {
  await database.stop();
}
