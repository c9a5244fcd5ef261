import type pg from "pg";
import { tableOrder } from "./table-order.ts";

/** What is derived, too: it is built from what was written. */
const tables = [...tableOrder, "search_documents", "tie_traces"];

const CONSTRAINTS = `
  select format('%I', t.relname) as "table", format('%I', c.conname) as name, c.contype = 'f' as reference,
         pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class t on t.oid = c.conrelid left join pg_class f on f.oid = c.confrelid
   where t.relnamespace = current_schema::regnamespace and c.contype in ('f', 'p', 'u')
     and (t.relname = any($1) or f.relname = any($1))
   order by c.contype = 'f' desc, c.conname`;

const INDEXES = `
  select format('%I', c.relname) as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
   where t.relnamespace = current_schema::regnamespace and t.relname = any($1) order by c.relname`;

type Constraint = { table: string; name: string; reference: boolean; definition: string };

/**
 * For large scales: takes keys, indexes and references off the tables, and returns what puts them back. An index sorted
 * over a million rows at once takes a fraction of a million insertions in random order, and references are checked in one
 * pass. In a transaction: a failure, or rows that refer to nothing, bring everything back as it was.
 */
export async function stripForLoad(client: pg.Client): Promise<() => Promise<void>> {
  const { rows: constraints } = await client.query<Constraint>(CONSTRAINTS, [tables]);
  for (const { table, name } of constraints) await client.query(`alter table ${table} drop constraint ${name}`);
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(INDEXES, [tables]);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  return async () => {
    await client.query("set local maintenance_work_mem = '512MB'");
    await client.query("set local work_mem = '128MB'");
    const add = async (wanted: boolean) => {
      for (const { table, name, reference, definition } of constraints) {
        if (reference === wanted) await client.query(`alter table ${table} add constraint ${name} ${definition}`);
      }
    };
    await add(false);
    for (const { definition } of indexes) await client.query(definition);
    await add(true);
  };
}
