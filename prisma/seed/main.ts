/**
 * `npm run seed [-- --scale N] [--force]`: fills the configured (or the embedded) database with the demo company. Refuses one
 * that is not empty, unless --force is given and its name ends in _bench or _test.
 */
import { parseArgs } from "node:util";
import { rebuildSearch } from "../../domain/knowledge/index-pending.ts";
import { now } from "../../platform/clock.ts";
import { disconnect } from "../../platform/db/prisma.ts";
import { migrate } from "../../platform/migrate.ts";
import { startDatabase } from "../../platform/postgres/start-database.ts";
import { fill } from "./fill.ts";

const { values } = parseArgs({
  options: { scale: { type: "string", default: "1" }, force: { type: "boolean", default: false } },
});

async function run(): Promise<void> {
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 1000)) throw new Error("--scale takes a number above 0, at most 1000.");
  const database = await startDatabase();
  try {
    const name = decodeURIComponent(new URL(database.url).pathname.slice(1));
    if (values.force && !/_(bench|test)$/.test(name)) {
      throw new Error(
        `--force empties a database first; "${name}" does not end in _bench or _test, so it stays as it is.`,
      );
    }
    await migrate(database.url);
    const started = performance.now();
    let shown = 0;
    const progress = (rows: number) => {
      if (rows - shown < 500_000) return;
      shown = rows;
      process.stdout.write(`${rows.toLocaleString("en")} rows, ${seconds(started)} s\n`);
    };
    const written = await fill({ url: database.url, at: now(), scale, replace: values.force, progress });
    if (!written) throw new Error("This database is not empty: it stays as it is.");
    for (const [table, rows] of Object.entries(written))
      process.stdout.write(`${rows.toLocaleString("en").padStart(12)} ${table}\n`);
    process.stdout.write(`Written in ${seconds(started)} s; now the search index…\n`);
    await rebuildSearch();
    process.stdout.write(`Done in ${seconds(started)} s.\n`);
  } finally {
    await disconnect();
    await database.stop();
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
