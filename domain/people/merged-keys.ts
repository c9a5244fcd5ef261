import { InvalidInput } from "../errors.ts";
import { EVERYONE } from "../viewer.ts";
import type { Keys } from "../visibility.ts";

export function sameKeys(a: Keys, b: Keys): boolean {
  return a.audienceId === b.audienceId && a.circleId === b.circleId;
}

/**
 * Who sees a record made of two: those who saw both, never more, because it says what either said. Where the two are seen by
 * different people, somebody loses sight of something: only when whoever merges says so (`narrow`). Two teams have no
 * audience in common. Throws INVALID (`audiencesDiffer`, `teamsDiffer`). See docs/decisions/0016.
 */
export function mergedKeys(a: Keys, b: Keys, narrow: boolean): Keys {
  if (sameKeys(a, b)) return { audienceId: a.audienceId, circleId: a.circleId };
  const teams = [...new Set([a.audienceId, b.audienceId])].filter((id) => id !== EVERYONE);
  if (teams.length > 1) throw new InvalidInput([{ path: "intoId", key: "teamsDiffer" }], "teamsDiffer");
  if (!narrow) throw new InvalidInput([{ path: "narrow", key: "audiencesDiffer" }], "audiencesDiffer");
  return { audienceId: teams[0] ?? EVERYONE, circleId: a.circleId === b.circleId ? a.circleId : null };
}
