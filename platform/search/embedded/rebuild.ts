import type pg from "pg";
import { asWriter } from "./write.ts";

/**
 * Everything is built beside the living tables and changes places with them at the end of one transaction: searches go
 * on meanwhile, and a kill leaves the old index. Settings, indexes and constraints are copied from the living table, so that the
 * migrations stay the one place that defines them.
 */
async function buildBeside(client: pg.PoolClient, table: string, select: string): Promise<void> {
  const kept = await client.query<{ options: string | null }>(
    "select array_to_string(reloptions, ', ') as options from pg_class where oid = $1::regclass",
    [table],
  );
  const options = kept.rows[0]?.options;
  await client.query(`create table ${table}_next ${options ? `with (${options})` : ""} as ${select}`);
  const columns = await client.query<{ name: string; default: string | null }>(
    `select attname as name, pg_get_expr(adbin, adrelid) as default from pg_attribute
       left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and (attnotnull or adbin is not null)`,
    [table],
  );
  const changes = columns.rows.flatMap(({ name, default: value }) => [
    `alter ${name} set not null`,
    ...(value ? [`alter ${name} set default ${value}`] : []),
  ]);
  await client.query(`alter table ${table}_next ${changes.join(", ")}`);
  for (const { name, definition } of await indexesOf(client, table)) {
    const sql = definition.replace(/INDEX \S+ ON (\S+\.)?"?\w+"?/, `INDEX "${name}_next" ON ${table}_next`);
    await client.query(sql);
  }
}

interface Index {
  name: string;
  definition: string;
}

async function indexesOf(client: pg.PoolClient, table: string): Promise<Index[]> {
  const sql =
    "select indexname as name, indexdef as definition from pg_indexes where tablename = $1 and schemaname = current_schema()";
  return (await client.query<Index>(sql, [table])).rows;
}

async function changePlaces(client: pg.PoolClient, table: string): Promise<void> {
  const indexes = await indexesOf(client, table);
  await client.query(`drop table ${table}`);
  await client.query(`alter table ${table}_next rename to ${table}`);
  for (const { name } of indexes) {
    await client.query(`alter index "${name}_next" rename to "${name}"`);
    if (name === `${table}_pkey`)
      await client.query(`alter table ${table} add constraint ${name} primary key using index ${name}`);
  }
}

const WORDS = `
  select word, ndoc as df, fr[1] as stem_fr, en[1] as stem_en, coalesce(fr = '{}' or en = '{}', false) as stop
    from (select word, ndoc, ts_lexize('pg_catalog.french_stem', word) as fr, ts_lexize('pg_catalog.english_stem', word) as en
            from ts_stat('select words from search_documents_next') where length(word) <= 60) s`;

/** From `selects` of (id, kind, audience_id, circle_id, account_id, title, body, context, author_id, post_kind, channel, happened_at). */
export async function rebuildEmbedded(selects: readonly string[]): Promise<void> {
  await asWriter(true, async (client) => {
    await client.query("set local maintenance_work_mem = '256MB'");
    await client.query("set local max_parallel_workers_per_gather = 4");
    await buildBeside(
      client,
      "search_documents",
      `select id, kind, audience_id, circle_id, happened_at,
              search_vector(kind, account_id, circle_id, happened_at, title, body, context, author_id, post_kind, channel) as words,
              search_names(kind, title) as names from (${selects.join(" union all ")}) d`,
    );
    await buildBeside(client, "search_words", WORDS);
    await changePlaces(client, "search_documents");
    await changePlaces(client, "search_words");
    await client.query("analyze search_documents");
    await client.query("analyze search_words");
  });
}
