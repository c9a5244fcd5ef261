/** `npm run reputation -- --check`: recomputes every figure from the ledger and says where it differs. Exits 1 when it does. */
import { checkLedger } from "../domain/reputation/recompute.ts";
import { disconnect } from "../platform/db/prisma.ts";
import { startDatabase } from "../platform/postgres/start-database.ts";

const database = await startDatabase();
try {
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
