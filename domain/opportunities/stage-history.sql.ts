import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { latestClosed } from "./latest-closed.sql.ts";

/** Won and lost deals each, below which the company's own history says nothing. */
export const ENOUGH = 40;

export interface StageHistory {
  stageId: string;
  /** Chance set for the stage, 0 to 1. */
  set: number;
  /** Closed deals that had come this far, and how many of them were won. */
  reached: number;
  won: number;
  /** Median days in this stage of those that went on, and of how many. */
  usualDays: number | null;
  passed: number;
  allWon: number;
  allLost: number;
}

/** What the latest 2,000 closed deals that the viewer may see say of each open stage. */
export async function stageHistory(viewer: Viewer): Promise<StageHistory[]> {
  const { door, ids } = visibleSql(viewer, "o", 1);
  const text = `with closed as materialized (select c.id, s.kind = 'won' as won, s.key from (
        ${latestClosed(viewer, 2_000)}) c join stages s on s.id = c.stage_id),
    moves as materialized (select h.opportunity_id as id, h.before, h.after, h.created_at as at,
        lag(h.created_at) over (partition by h.opportunity_id order by h.created_at, h.id) as previous, h.id as move
      from closed c join opportunity_changes h on h.opportunity_id = c.id where h.field in ('stage', 'opened')),
    lost as materialized (select distinct on (m.id) m.id, b.position from closed c join moves m on m.id = c.id and m.after = c.key
        join stages b on b.key = m.before where not c.won order by m.id, m.at desc, m.move desc),
    far as materialized (select c.won, case when c.won then 1000000 else coalesce(lost.position, 0) end as position
        from closed c left join lost on lost.id = c.id)
    select s.id as "stageId", s.probability as set,
      (select count(*)::int from far where far.position >= s.position) as reached,
      (select count(*)::int from far where far.position >= s.position and far.won) as won,
      t.days as "usualDays", coalesce(t.n, 0) as passed,
      (select count(*)::int from closed where won) as "allWon", (select count(*)::int from closed where not won) as "allLost"
      from stages s left join (select m.before as key, count(*)::int as n,
          percentile_cont(0.5) within group (order by extract(epoch from m.at - m.previous) / 86400)::float8 as days
        from moves m where m.before <> '' and m.previous is not null group by 1) t on t.key = s.key
     where s.kind = 'open' and s.retired_into_id is null order by s.position, s.id`;
  return query<StageHistory & Record<string, unknown>>(`stage-history-${door}`, text, [ids]);
}

export interface Chance {
  /** 0 to 1 */
  value: number;
  /** history: what became of the company's own deals from here. stage: the figure set for the stage. closed: it is known. */
  basis: "history" | "stage" | "closed";
  /** Closed deals it was read from; for basis stage, how many there are so far. */
  sample: number;
}

/** The one chance of a deal in this stage: on its page, in the pipeline's settings and in every forecast. */
export function chanceIn(stage: { id: string; kind: string; probability: number }, history: StageHistory[]): Chance {
  if (stage.kind !== "open") return { value: stage.kind === "won" ? 1 : 0, basis: "closed", sample: 0 };
  const known = history.find(({ stageId }) => stageId === stage.id);
  return known ? chanceFrom(known) : { value: stage.probability, basis: "stage", sample: 0 };
}

/** The chance from a stage on. Own history speaks once there is enough of it, and not before. */
export function chanceFrom(history: StageHistory): Chance {
  const enough = history.allWon >= ENOUGH && history.allLost >= ENOUGH && history.reached >= ENOUGH;
  return enough
    ? { value: history.won / history.reached, basis: "history", sample: history.reached }
    : { value: history.set, basis: "stage", sample: history.reached };
}
