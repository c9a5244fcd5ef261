import { query } from "../../platform/db/pool.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import type { Disclosure } from "./relationship-input.ts";
import type { StrengthLevel } from "./strength.ts";

/**
 * One dated touch: when (epoch milliseconds), by which channel of an interaction (`post:<channel>` for what someone wrote first-hand; `met`
 * and `introduced` for an introduction that led to it), and how many shared it.
 */
export type TouchRow = readonly [at: number, via: string, others: number];

/** What the company knows of one colleague and one person. */
export interface PairRow {
  userId: string;
  personId: string;
  personName: string;
  touches: TouchRow[] | null;
  /** The latest post among them. */
  postId: string | null;
  relationshipId: string | null;
  claimed: StrengthLevel | null;
  how: string | null;
  since: Date | null;
  disclosure: Disclosure | null;
  claimedAt: Date | null;
  /** Of ties without a name only; else empty and 0. */
  department: string;
  departmentSize: number;
  /** The viewer's open ask of this colleague for this person. */
  askId: string | null;
}

/** Touches read at most for one question, newest first; beyond that the old ones weigh nothing. */
const MOST_TOUCHES = 5_000;

/** Whose ties: of people that the viewer is known to see, or of everybody she sees at an account (the first 300). */
export type Asked = { personIds: readonly string[] } | { accountId: string };

/** People of an account that are asked about at once. */
const MOST_PEOPLE = 300;

const texts = new Map<string, string>();

/**
 * Everything that ties colleagues to people: shared interactions and first-hand posts (kept by trace-ties.ts), introductions of the viewer's
 * own that led to a meeting, claims. Only what the viewer may see counts. Colleagues who left, or for whom the person does not
 * exist, are not there; an influencer is told of her own ties only. Who may be *named* is decided by `rankTies`.
 */
export async function pairsOf(viewer: Viewer, asked: Asked): Promise<PairRow[]> {
  const [of, subject] = "accountId" in asked ? ["account", asked.accountId] : ["people", asked.personIds];
  if (subject.length === 0) return [];
  const { door, ids } = visibleSql(viewer, "x", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const name = `tie-traces-${of}-${door}`;
  let text = texts.get(name);
  if (!text) {
    const people = "any(array(select id from asked))";
    text = `with asked as materialized (select w.id, w.name, w.audience_id, w.circle_id from people w
        where ${of === "people" ? "w.id = any($3::uuid[])" : `${AT_ACCOUNT} and ${seen("w")} order by w.id limit ${MOST_PEOPLE}`}),
      touch as (
        (select t.user_id, t.person_id, t.at, t.via, t.others, t.source_id from tie_traces t
          where t.person_id = ${people} and ${seen("t")} order by t.at desc limit ${MOST_TOUCHES})
        union all
        select side.user_id, n.person_id, n.changed_at, side.via, 1, null
          from introductions n cross join lateral (values (n.requester_id, 'met'), (n.connector_id, 'introduced')) side(user_id, via)
         where n.person_id = ${people} and (n.requester_id = $2 or n.connector_id = $2)
           and not n.anonymous and (n.state = 'met' or n.state = 'closed' and n.outcome = 'helped')),
      pair as (
        select user_id, person_id, json_agg(json_build_array(round(date_part('epoch', at) * 1000), via, others) order by at desc) as touches,
            (array_agg(source_id order by at desc) filter (where via like 'post:%'))[1] as post_id
          from touch group by user_id, person_id),
      ask as (
        select distinct on (n.connector_id, n.person_id, n.anonymous) n.connector_id, n.person_id, n.anonymous, n.id from introductions n
         where n.requester_id = $2 and n.person_id = ${people} and n.state in ('asked', 'accepted')
         order by n.connector_id, n.person_id, n.anonymous, n.changed_at desc, n.id)
      select coalesce(t.user_id, r.user_id) as "userId", q.id as "personId", q.name as "personName", t.touches, t.post_id as "postId",
             r.id as "relationshipId", r.claimed, r.how, r.since, r.disclosure, r.updated_at as "claimedAt",
             case when r.disclosure = 'anonymous' then coalesce((select d.name from departments d where d.id = u.department_id), '')
               else '' end as department,
             case when r.disclosure = 'anonymous' then (select count(*) from users m where m.department_id = u.department_id
               and m.deactivated_at is null) else 0 end::int as "departmentSize", a.id as "askId"
        from pair t full join (select * from relationships where person_id = ${people}) r
             on r.user_id = t.user_id and r.person_id = t.person_id
        join asked q on q.id = coalesce(t.person_id, r.person_id)
        -- One plan serves all: without the offset it would read all users for the few that are asked for.
        join lateral (select * from users u where u.id = coalesce(t.user_id, r.user_id) and u.deactivated_at is null offset 0) u on true
        -- An ask of hers by name must not show beside her nameless tie, nor the other way round.
        left join ask a on a.connector_id = u.id and a.person_id = q.id and a.anonymous = coalesce(r.disclosure = 'anonymous', false)
       where ${door === "outside" ? "u.id = $2" : SEES_PERSON}
       order by "userId", "personId"`;
    texts.set(name, text);
  }
  return query<PairRow>(name, text, [ids, viewer.id, subject]);
}

const AT_ACCOUNT =
  "exists (select 1 from person_roles o where o.person_id = w.id and o.account_id = $3::uuid and o.current)";

/** The colleague could open the person's page herself: an ask never tells anyone of somebody hidden from them. */
const SEES_PERSON = `case when u.role = 'influencer'
    then exists (select 1 from circle_members m where m.circle_id = q.circle_id and m.user_id = u.id)
    else q.audience_id = '${EVERYONE}'
      or exists (select 1 from audience_members m where m.audience_id = q.audience_id and m.user_id = u.id) end`;
