import type pg from "pg";
import { tableOrder } from "./table-order.ts";

/**
 * For large scales: drops the indexes that no key needs, and returns what makes them again. An index built over a million
 * rows at once takes a fraction of a million insertions. Inside a transaction, a failure brings them back.
 */
export async function dropSecondaryIndexes(client: pg.Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
       join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = current_schema and t.relname = any($1) and not i.indisunique`,
    [[...tableOrder, "search_documents"]],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return async () => {
    await client.query("set local maintenance_work_mem = '256MB'");
    for (const { definition } of rows) await client.query(definition);
  };
}

/** Foreign keys are not checked row by row while a large load runs; the generator's own test proves that they hold. */
export async function trustReferences(client: pg.Client): Promise<void> {
  await client.query("set local session_replication_role = replica");
}
