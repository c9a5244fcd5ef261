/**
 * `npm run reputation [-- --check]`: brings the ledger to what the rules of this release make of its facts, by corrections, or only
 * says where its figures differ, and exits 1 when they do.
 */
import { checkLedger, correctLedger } from "../domain/reputation/recompute.ts";
import { disconnect } from "../platform/db/prisma.ts";
import { migrate } from "../platform/migrate.ts";
import { startDatabase } from "../platform/postgres/start-database.ts";

const database = await startDatabase();
try {
  await migrate(database.url);
  if (!process.argv.includes("--check")) process.stdout.write(`${await correctLedger()} lines corrected\n`);
  const { entries, people, different, thanksWithoutEntry, entriesWithoutThanks } = await checkLedger();
  process.stdout.write(
    `${entries} entries of ${people} people, ${different.length} with other figures than recomputed\n`,
  );
  for (const { userId, stored, recomputed } of different)
    process.stdout.write(`  ${userId} ${JSON.stringify(stored)} recomputed ${JSON.stringify(recomputed)}\n`);
  process.stdout.write(
    `${thanksWithoutEntry} thanks without an entry, ${entriesWithoutThanks} entries without thanks\n`,
  );
  if (different.length > 0 || entriesWithoutThanks > 0) process.exitCode = 1;
} finally {
  await disconnect();
  await database.stop();
}
