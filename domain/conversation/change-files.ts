import type { Prisma } from "../../generated/prisma/client.ts";
import { now } from "../../platform/clock.ts";
import { prisma, type Tx } from "../../platform/db/prisma.ts";
import { InvalidInput } from "../errors.ts";
import type { Viewer } from "../viewer.ts";
import { WAITING_MS } from "./attachment-input.ts";

/** What files stand on. */
export type Home = { postId: string } | { commentId: string };

/**
 * Makes `wanted` the files of a post or comment, in the transaction of its edit: what is not named is dropped, what is new must be
 * the author's own and still waiting, or nothing is written (INVALID, `fileGone`).
 */
export async function changeFiles(tx: Tx, viewer: Viewer, home: Home, wanted: readonly string[]): Promise<void> {
  const here = new Set((await tx.attachment.findMany({ where: home, select: { id: true } })).map(({ id }) => id));
  const added = wanted.filter((id) => !here.has(id));
  await dropFiles(tx, { ...home, id: { notIn: [...wanted] } });
  if (added.length === 0) return;
  const since = new Date(now().getTime() - WAITING_MS);
  const waiting = { postId: null, commentId: null, droppedAt: null, storedAt: { not: null }, createdAt: { gt: since } };
  const taken = await tx.attachment.updateMany({
    where: { id: { in: added }, uploaderId: viewer.id, ...waiting },
    data: home,
  });
  if (taken.count < added.length) throw new InvalidInput([{ path: "attachmentIds", key: "fileGone" }]);
}

/** Whether these are its files already; null asks for no change. */
export async function hasFiles(home: Home, wanted: readonly string[] | null): Promise<boolean> {
  if (!wanted) return true;
  const here = await prisma.attachment.findMany({ where: home, select: { id: true } });
  return here.length === wanted.length && here.every(({ id }) => wanted.includes(id));
}

/**
 * From here on nobody reads them. Their bytes go after the commit (`delete-dropped-files`): a transaction that is rolled back must
 * not have lost any.
 */
export async function dropFiles(tx: Tx, where: Prisma.AttachmentWhereInput): Promise<void> {
  await tx.attachment.updateMany({ where, data: { droppedAt: now(), postId: null, commentId: null } });
}
