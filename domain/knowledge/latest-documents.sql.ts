import { query } from "../../platform/db/pool.ts";
import type { FoundDocument, SearchFilters, SearchKind } from "../../platform/search/port.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { allDocuments } from "./documents.sql.ts";

/** What has something to say by its date alone. */
const DATED: readonly SearchKind[] = ["post", "comment", "opportunity"];

/** Each filter that may be given, as its condition on a document `d`. */
const CONDITIONS = {
  accountId: (value: string) => `d.account_id = ${value}::uuid`,
  accountIds: (value: string) => `d.account_id = any(${value}::uuid[])`,
  authorIds: (value: string) => `d.author_id = any(${value}::uuid[])`,
  postKinds: (value: string) => `d.post_kind = any(${value}::text[])`,
  channels: (value: string) => `d.channel = any(${value}::text[])`,
  from: (value: string) => `d.happened_at >= ${value}::timestamptz`,
  until: (value: string) => `d.happened_at < ${value}::timestamptz`,
} as const;
type Condition = keyof typeof CONDITIONS;

/**
 * What filters alone leave, without a word to rank by: the latest first. One ordered walk per key of the viewer; the text depends on
 * which filters are given, never on their values.
 */
export async function latestDocuments(
  viewer: Viewer,
  filters: SearchFilters,
  { limit, offset }: { limit: number; offset: number },
): Promise<FoundDocument[]> {
  const { door, ids } = visibleSql(viewer, "d", 1);
  const given = (Object.keys(CONDITIONS) as Condition[]).filter((name) => filters[name] != null);
  const where = given.map((name, index) => ` and ${CONDITIONS[name](`$${index + 5}`)}`).join("");
  const walks = allDocuments.map(
    (sql) => `(select d.id, d.kind, d.happened_at from (${sql}) d
      where d.kind = any($2::text[]) and d.${door === "inside" ? "audience_id" : "circle_id"} = k.id${where}
      order by d.happened_at desc, d.id desc limit $3::int + $4::int)`,
  );
  const text = `select d.id, d.kind from unnest($1::uuid[]) k(id) cross join lateral (${walks.join(" union all ")}) d
    order by d.happened_at desc, d.id desc limit $3 offset $4`;
  const values = [ids, filters.kinds ?? DATED, limit, offset, ...given.map((name) => filters[name])];
  return query<FoundDocument & Record<string, unknown>>(`latest-${door}-${given.join("-")}`, text, values);
}
