import { SEARCH_KINDS, type FoundDocument, type HitReader, type SearchKind } from "../../platform/search/port.ts";
import { activityJoin } from "../accounts/account-activity.sql.ts";
import { isInsider, type Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** A hit as it is read again, behind the viewer's own filters: ids from an index prove nothing. */
export interface FoundRow extends FoundDocument {
  title: string;
  /** Of posts and comments as written, in Markdown. */
  text: string;
  /** A trade, a job, … and a city or a department: what tells it from namesakes. */
  detail: string;
  place: string;
  accountId: string | null;
  accountName: string | null;
  authorId: string | null;
  happenedAt: Date;
}

/** How a kind is read: `h` is the hit. $1 = the viewer's audience or circle ids; outside, $2 = the viewer's id. */
interface Source {
  from: string;
  /** title, text, detail, place, account's id and name, author, moment. */
  columns: readonly [string, string, string, string, string, string, string, string];
}

/** The rules of `visibleAccounts` and its kin, by hand; a test holds them together. */
function sources(viewer: Viewer): Record<SearchKind, Source> {
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const openAccount = `${seen("a")} and a.archived_at is null`;
  const none = "null::uuid";
  return {
    account: {
      from: `accounts a ${activityJoin("v", "a", 1)} where a.id = h.id and ${openAccount}`,
      columns: [
        "a.name",
        "a.about",
        "a.industry",
        "a.city",
        none,
        "null",
        none,
        "coalesce(v.post_at, a.created_at)",
      ],
    },
    person: {
      from: `people p left join lateral (select r.title, a.id, a.name from person_roles r join accounts a on a.id = r.account_id
          where r.person_id = p.id and r.current and ${openAccount} order by r.id desc limit 1) w on true
        where p.id = h.id and ${seen("p")}`,
      columns: ["p.name", "p.about", "w.title", "''", "w.id", "w.name", none, "p.created_at"],
    },
    opportunity: {
      from: `opportunities o left join accounts a on a.id = o.account_id and ${seen("a")} where o.id = h.id and ${seen("o")}`,
      // Field rule: what comes next stays inside.
      columns: [
        "o.name",
        isInsider(viewer) ? "o.next_step" : "''",
        "''",
        "''",
        "a.id",
        "a.name",
        "o.owner_id",
        "o.stage_since",
      ],
    },
    post: {
      from: `posts p left join accounts a on a.id = p.account_id and ${seen("a")}
          where p.id = h.id and ${seen("p")} and p.deleted_at is null and (p.account_id is null or a.id is not null)`,
      columns: ["''", "p.body", "''", "''", "a.id", "a.name", "p.author_id", "p.created_at"],
    },
    comment: {
      from: `comments c join posts p on p.id = c.post_id and p.deleted_at is null
          left join accounts a on a.id = p.account_id and ${seen("a")}
        where c.id = h.id and ${seen("c")} and c.deleted_at is null`,
      columns: ["''", "c.body", "''", "''", "a.id", "a.name", "c.author_id", "c.created_at"],
    },
    colleague: {
      from: `users u left join departments d on d.id = u.department_id
        where u.id = h.id and u.deactivated_at is null${isInsider(viewer) ? "" : ` and ${sharesCircle}`}`,
      columns: ["u.name", "''", "u.title", "d.name", none, "null", none, "u.created_at"],
    },
  };
}

const sharesCircle = `(u.id = $2
  or exists (select 1 from circle_members m where m.user_id = u.id and m.circle_id = any($1::uuid[]))
  or exists (select 1 from accounts a where a.owner_id = u.id and a.circle_id = any($1::uuid[]))
  or exists (select 1 from posts p where p.author_id = u.id and p.circle_id = any($1::uuid[]) and p.deleted_at is null)
  or exists (select 1 from comments c where c.author_id = u.id and c.circle_id = any($1::uuid[]) and c.deleted_at is null))`;

/** Each hit and, where the viewer may see it, what `columns` says of it. Only the source of its own kind is looked at. */
const readSql = (viewer: Viewer, columns: (source: Source) => string, picked: string) => {
  const all = sources(viewer);
  const parts = SEARCH_KINDS.map(
    (kind) => `select ${columns(all[kind])} from ${all[kind].from} and h.kind = '${kind}'`,
  );
  return `select h.id, h.kind, h.missed, ${picked} from hits h left join lateral (${parts.join("\n union all ")}) x on true order by h.place`;
};

const AS = [`title`, `text`, `detail`, `place`, `account_id`, `account_name`, `author_id`, `at`];
const PICKED = `x.title, x.text, coalesce(x.detail, '') as detail, coalesce(x.place, '') as place, x.account_id as "accountId",
  x.account_name as "accountName", x.author_id as "authorId", x.at as "happenedAt"`;

const texts = new Map<string, string>();

function readerFor<Thing>(
  name: string,
  viewer: Viewer,
  sql: () => string,
  thingOf: HitReader<Thing>["thingOf"],
): HitReader<Thing> {
  const { door, ids } = visibleSql(viewer, "x", 1);
  const key = `${name}-${door}`;
  let text = texts.get(key);
  if (!text) texts.set(key, (text = sql()));
  return { name: key, sql: text, values: door === "inside" ? [ids] : [ids, viewer.id], thingOf };
}

/** Reads hits as they are shown; null for what the viewer may not see. */
export function readThings<Thing>(viewer: Viewer, thingOf: (row: FoundRow) => Thing): HitReader<Thing | null> {
  const columns = (source: Source) => source.columns.map((sql, index) => `${sql} as ${AS[index]}`).join(", ");
  return readerFor(
    "things",
    viewer,
    () => readSql(viewer, columns, PICKED),
    // Everything that is there has a title, an empty one at least.
    (row) => (row.title === null ? null : thingOf(row as unknown as FoundRow)),
  );
}

/** Only whether the viewer may see each hit. */
export function readSeen(viewer: Viewer): HitReader<FoundDocument & { seen: boolean }> {
  return readerFor(
    "seen",
    viewer,
    () => readSql(viewer, () => "true as seen", "x.seen is not null as seen"),
    ({ id, kind, seen }) => ({ id, kind, seen: seen === true }),
  );
}
