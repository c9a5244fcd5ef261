import { EVERYONE, isInsider, type Viewer } from "./viewer.ts";

/** The two keys that every row that can be seen carries. */
export interface Keys {
  audienceId: string;
  circleId: string | null;
}

/** Prisma filter for a table with the two keys. */
export function visibleByKeys(viewer: Viewer): { audienceId: { in: string[] } } | { circleId: { in: string[] } } {
  return isInsider(viewer) ? { audienceId: { in: viewer.audienceIds } } : { circleId: { in: viewer.circleIds } };
}

/** Whether what is said under the keys of `source` may be written where those of `target` are: nobody more would read it. */
export function staysWithin(source: Keys, target: Keys): boolean {
  const inside = source.audienceId === EVERYONE || source.audienceId === target.audienceId;
  return inside && (target.circleId === null || target.circleId === source.circleId);
}

/**
 * The same rule as SQL, for named statements: which column must be among the ids bound to `$param` (uuid[]).
 * Two texts, never a text per viewer, so that plans are kept.
 */
export function visibleSql(viewer: Viewer, alias: string, param: number): { door: Door; sql: string; ids: string[] } {
  return isInsider(viewer)
    ? { door: "inside", sql: `${alias}.audience_id = any($${param}::uuid[])`, ids: viewer.audienceIds }
    : { door: "outside", sql: `${alias}.circle_id = any($${param}::uuid[])`, ids: viewer.circleIds };
}

/** Names the two variants of a statement. */
export type Door = "inside" | "outside";
