import { once } from "node:events";
import { finished } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { columnName, copyLine } from "./copy-text.ts";
import { tableOrder } from "./table-order.ts";
import { Bundle, type TableName } from "./world/bundle.ts";

/** Rows held before they are sent: some tens of megabytes at any scale. */
const HELD = 30_000;
const CHUNK = 1 << 18;

export type Written = Partial<Record<TableName, number>>;

/**
 * Streams bundles into the database by COPY, many accounts at a time. Runs in whatever transaction `client` is in. Returns
 * the rows written, by table.
 */
export async function writeCopy(
  client: pg.Client,
  bundles: Iterable<Bundle>,
  progress: (rows: number) => void = () => {},
): Promise<Written> {
  const written: Written = {};
  let held = new Bundle();
  let rows = 0;
  let total = 0;
  for (const bundle of bundles) {
    for (const table of Object.keys(bundle.rows) as TableName[]) {
      const more = bundle.of(table);
      appendRows(held, table, more);
      rows += more.length;
    }
    if (rows < HELD) continue;
    await flush();
  }
  await flush();
  return written;

  async function flush(): Promise<void> {
    for (const table of tableOrder) {
      const list = held.rows[table];
      if (!list || list.length === 0) continue;
      await copyTable(client, table, list);
      written[table] = (written[table] ?? 0) + list.length;
    }
    total += rows;
    progress(total);
    held = new Bundle();
    rows = 0;
  }
}

function appendRows(held: Bundle, table: TableName, more: readonly object[]): void {
  const list: object[] = held.of(table);
  for (const row of more) list.push(row);
}

async function copyTable(client: pg.Client, table: TableName, rows: readonly object[]): Promise<void> {
  const fields = Object.keys(rows[0]!);
  const columns = fields.map((field) => `"${columnName(field)}"`);
  const stream = client.query(copyFrom(`copy "${table}" (${columns.join(", ")}) from stdin`));
  const done = finished(stream);
  // Awaited below; a failure while lines are still being made must not count as unhandled before that.
  done.catch(() => {});
  let text = "";
  for (const row of rows) {
    text += copyLine(row, fields);
    if (text.length > CHUNK) {
      const more = stream.write(text);
      text = "";
      if (!more && !stream.destroyed) await Promise.race([once(stream, "drain"), done]);
    }
  }
  stream.end(text);
  await done;
}
