import { noLater } from "../no-later.ts";
import { query } from "../../platform/db/pool.ts";
import { prisma } from "../../platform/db/prisma.ts";
import type { Viewer } from "../viewer.ts";

/** "You read up to here", of the front page. It never goes back. A note to oneself: nobody is told. */
export async function markNewsRead(viewer: Viewer, asked: Date): Promise<void> {
  const upTo = noLater(asked);
  await prisma.$executeRaw`update users set news_read_at = ${upTo}
    where id = ${viewer.id}::uuid and (news_read_at is null or news_read_at < ${upTo})`;
}

/** Null before the first time. */
export async function newsReadAt(viewer: Viewer): Promise<Date | null> {
  const text = `select news_read_at as "readAt" from users where id = $1`;
  const [row] = await query<{ readAt: Date | null }>("news-read-at", text, [viewer.id]);
  return row?.readAt ?? null;
}
