import { query } from "../../platform/db/pool.ts";
import { foldedWords, nameKey } from "../people/name-key.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** What "who knows…" may be about: someone, an account, or what people do ("CTO", "aerospace"). */
export interface Subject {
  kind: "person" | "account" | "topic";
  /** Null for a topic: it is its words. */
  id: string | null;
  name: string;
  /** What to add to tell two of a name apart: "CTO at Aérolor Rotors". */
  detail: string;
}

const texts = new Map<string, string>();

/** Escapes what LIKE would read as a wildcard. */
const like = (word: string) => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

/** People and accounts that the words may mean, likeliest first; a slip of the pen and missing accents are forgiven. */
export async function subjectsFor(viewer: Viewer, typed: string, most = 6): Promise<Subject[]> {
  const words = foldedWords(typed).slice(0, 8);
  const key = nameKey(typed);
  if (key.length < 2) return [];
  const { door, ids } = visibleSql(viewer, "x", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  let text = texts.get(door);
  if (!text) {
    text = `(select 'person' as kind, q.id, q.name, coalesce((select concat_ws(' · ', nullif(r.title, ''), a.name) from person_roles r
           join accounts a on a.id = r.account_id and ${seen("a")} where r.person_id = q.id and r.current order by r.id desc limit 1), '') as detail,
           case when q.name_key like all($2::text[]) then 1 else 0 end + similarity(q.name_key, $3) as likeness
         from people q where (q.name_key like all($2::text[]) or q.name_key % $3) and ${seen("q")}
         order by likeness desc, q.id limit $4)
      union all
      (select 'account', a.id, a.name, concat_ws(' · ', nullif(a.industry, ''), nullif(a.city, '')),
           case when lower(unaccent(a.name)) like all($2::text[]) then 1.1 else 0 end + similarity(lower(unaccent(a.name)), $3)
         from accounts a where ${seen("a")} and a.archived_at is null
          and (lower(unaccent(a.name)) like all($2::text[]) or similarity(lower(unaccent(a.name)), $3) > 0.4)
         order by 5 desc, a.id limit $4)
      order by 5 desc, 3 limit $4`;
    texts.set(door, text);
  }
  return query<Subject>(`subjects-${door}`, text, [ids, words.map(like), key, most]);
}

/** Whom a topic names: what they do, or the industry and tags of where they work. At most 200. */
export async function peopleAbout(viewer: Viewer, typed: string): Promise<string[]> {
  const words = foldedWords(typed).slice(0, 8);
  if (words.join("").length < 2) return [];
  const { door, ids } = visibleSql(viewer, "x", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const rows = await query<{ id: string }>(
    `people-about-${door}`,
    `select q.id from person_roles r join people q on q.id = r.person_id and ${seen("q")}
       join accounts a on a.id = r.account_id and ${seen("a")} and a.archived_at is null
      where r.current and lower(unaccent(concat_ws(' ', r.title, r.department, a.industry, array_to_string(a.tags, ' ')))) like all($2::text[])
      group by q.id order by q.id limit 200`,
    [ids, words.map(like)],
  );
  return rows.map((row) => row.id);
}
