import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { levelAfter, recompute, type Figures } from "./points.ts";
import type { Figure } from "./points-settings.ts";

export interface Standing {
  figures: Figures;
  level: string;
}

type Line = { figure: Figure; points: number };

/** Figures are sums; the level remembers the way it came, since it is left downwards later than it was reached. */
export function standingAfter(lines: readonly Line[]): Standing {
  const figures: Figures = { value: 0, deal: 0, thanks: 0 };
  let level: string | null = null;
  for (const { figure, points } of lines) {
    figures[figure] = Math.round((figures[figure] + points) * 100) / 100;
    level = levelAfter(figures, level);
  }
  return { figures: recompute(lines), level: level ?? levelAfter(figures, null) };
}

/** From the ledger, each time: nothing else holds a score. */
export async function standingOf(userId: string): Promise<Standing> {
  const lines = await query<Line>(
    "ledger-of-user",
    "select figure, points from ledger_entries where user_id = $1 order by id",
    [userId],
  );
  return standingAfter(lines);
}

/** Thanks someone got for what the viewer may see of their words: a count must not tell of what is hidden. */
export async function thanksReceived(viewer: Viewer, userId: string): Promise<number> {
  const { door, sql, ids } = visibleSql(viewer, "p", 1);
  const text = `select coalesce(sum(p.thanks_count), 0)::int as count from posts p
    where p.author_id = $2 and p.deleted_at is null and p.thanks_count > 0 and ${sql}`;
  const [row] = await query<{ count: number }>(`thanks-received-${door}`, text, [ids, userId]);
  return row?.count ?? 0;
}
