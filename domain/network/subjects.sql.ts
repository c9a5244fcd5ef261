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
         from people q where (q.name_key like $5 and q.name_key like all($2::text[]) or q.name_key % $3) and ${seen("q")}
         order by likeness desc, q.id limit $4)
      union all
      (select 'account', a.id, a.name, concat_ws(' · ', nullif(a.industry, ''), nullif(a.city, '')),
           case when a.folded like all($2::text[]) then 1.1 else 0 end + a.likeness
         from (select a.*, similarity(a.folded, $3) as likeness from (select a.id, a.name, a.industry, a.city, lower(unaccent(a.name)) as folded
             from accounts a where ${seen("a")} and a.archived_at is null offset 0) a offset 0) a
         where a.folded like all($2::text[]) or a.likeness > 0.4 order by 5 desc, a.id limit $4)
      order by 5 desc, 3 limit $4`;
    texts.set(door, text);
  }
  // An index can look for one part of a name, not for several: the longest finds the fewest.
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long), "");
  return query<Subject>(`subjects-${door}`, text, [ids, words.map(like), key, most, like(longest)]);
}

/** Which of the words (`$2`, patterns) a text holds, as the bits of a number. */
const wordsIn = (text: string) =>
  `(select coalesce(bit_or(1 << (w.n::int - 1)), 0) from unnest($2::text[]) with ordinality w(pattern, n) where ${text} like w.pattern)`;

/**
 * Whom a topic names: what they do, or the industry and tags of where they work. At most 200. There are few titles and
 * accounts beside people in them: each is read for the words once.
 */
export async function peopleAbout(viewer: Viewer, typed: string): Promise<string[]> {
  const words = foldedWords(typed).slice(0, 8);
  if (words.join("").length < 2) return [];
  const { door, ids } = visibleSql(viewer, "x", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const all = "(1 << cardinality($2::text[])) - 1";
  const rows = await query<{ id: string }>(
    `people-about-${door}`,
    `with work as materialized (select t.title, t.department, ${wordsIn("t.folded")} as has from (
         select title, department, lower(unaccent(concat_ws(' ', title, department))) as folded from person_roles where current group by 1, 2 offset 0) t),
       place as materialized (select a.id, ${wordsIn("a.folded")} as has from (
         select a.id, lower(unaccent(concat_ws(' ', a.industry, array_to_string(a.tags, ' ')))) as folded from accounts a
          where ${seen("a")} and a.archived_at is null offset 0) a)
     select q.id from people q join (
         select r.person_id from place join person_roles r on r.account_id = place.id and r.current where place.has = ${all}
         union
         select r.person_id from person_roles r join work on work.title = r.title and work.department = r.department
           join place on place.id = r.account_id
          where r.current and r.title = any(array(select title from work where has > 0)) and work.has > 0 and work.has | place.has = ${all}) r
       on r.person_id = q.id where ${seen("q")} order by q.id limit 200`,
    [ids, words.map(like)],
  );
  return rows.map((row) => row.id);
}
