/**
 * `npm run migrate:new -- <name>` writes prisma/migrations/<timestamp>_<name>/migration.sql: the step from the existing
 * migrations to the schema files. `--check` writes nothing and fails when the two differ.
 *
 * The file may be edited by hand before it is applied anywhere: functions, triggers, extensions and generated columns
 * are written there, in SQL. What Prisma can see (tables, columns, indexes) must stand in the schema files as well, or the
 * next migration would drop it: a generated tsvector is `Unsupported("tsvector")? @default(dbgenerated("…"))`, a trigram
 * index `@@index([name(ops: raw("gin_trgm_ops"))], type: Gin)`. A migration that has been applied is never edited again.
 */
import { startDatabase } from "../platform/postgres/start-database.ts";
import { missingSql, saveMigration } from "./schema-engine.ts";

const [argument] = process.argv.slice(2);
const check = argument === "--check";
if (!argument || (!check && !/^[a-z][a-z0-9_]*$/.test(argument))) {
  process.stderr.write("Usage: npm run migrate:new -- <name_in_lower_case>, or: npm run migrate:check\n");
  process.exit(2);
}

const database = await startDatabase();
try {
  const sql = await missingSql(database.url);
  if (sql === null) process.stdout.write("Migrations and schema agree.\n");
  else if (check) {
    process.stderr.write(`The migrations do not lead to the schema; missing (npm run migrate:new):\n\n${sql}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`Wrote ${saveMigration(argument, sql)}; apply it with: npm run migrate\n`);
} finally {
  await database.stop();
}
