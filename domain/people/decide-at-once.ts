import { now } from "../../platform/clock.ts";
import { prisma, transaction, type Tx } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { loadVisible } from "../access.ts";
import { KEPT } from "../conversation/propose.ts";
import type { Decision } from "../conversation/proposal-input.ts";
import { extractProposals } from "../conversation/proposals/proposals-input.ts";
import { InvalidInput, NotFound } from "../errors.ts";
import { holdKeys, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import { acceptWithin, prepare, withPost } from "./accept-proposal.ts";
import { foldName } from "./names.ts";

/**
 * Keeps what the author of a post said of what was read in it before it was sent: the refused is never proposed, the accepted is
 * accepted. What cannot be accepted now (two people and one telephone) stays a proposal. Again with the same post changes nothing.
 */
export async function decideAtOnce(viewer: Viewer, postId: string, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return;
  const post = await loadVisible(viewer, "post", postId);
  const found = extractProposals(post.body, { now: post.createdAt, locale: viewer.locale });
  const read = decisions.flatMap((decision) => {
    const one = found.find(({ kind, text }) => kind === decision.kind && foldName(text) === foldName(decision.text));
    return KEPT.includes(decision.kind) && (one || !decision.accept) ? [{ ...decision, found: one }] : [];
  });
  // People first: a telephone belongs to somebody.
  read.sort((a, b) => Number(b.kind === "person") - Number(a.kind === "person"));
  for (const decision of read) {
    await whileKeysStand(() => keep(viewer, postId, decision)).catch((error: unknown) => {
      if (!(error instanceof InvalidInput || error instanceof NotFound)) throw error;
    });
  }
}

type Read = Decision & { found: ReturnType<typeof extractProposals>[number] | undefined };

async function keep(viewer: Viewer, postId: string, { accept, found, kind, text, ...corrected }: Read): Promise<void> {
  const post = await prisma.post.findUniqueOrThrow({ where: { id: postId }, include: withPost.post.include });
  const row = {
    ...{
      id: newId(),
      postId,
      kind,
      position: 0,
      text: found?.text ?? text,
      start: found?.start ?? 0,
      end: found?.end ?? 0,
    },
    value: { ...(found?.value ?? {}) },
  };
  if (corrected.personId) await loadVisible(viewer, "person", corrected.personId);
  const nothing = { status: "proposed", decidedById: null, decidedAt: null, resultId: null };
  const proposal = { ...row, ...nothing, post };
  const ready = accept ? await prepare(viewer, proposal, corrected) : null;
  await transaction(async (tx) => {
    await holdKeys(tx, { accounts: ready?.account ?? post.account, posts: post });
    // The listener that reads the text takes the post for itself: it sees what is decided here, or is seen.
    await tx.$queryRaw`select 1 from posts where id = ${postId}::uuid for update`;
    if (await decidedBefore(tx, row)) return;
    const decided = accept ? {} : { status: "dismissed", decidedById: viewer.id, decidedAt: now() };
    await tx.proposal.create({ data: { ...row, ...decided } });
    if (ready) await acceptWithin(tx, viewer, proposal, ready);
  });
}

/** What is only proposed by now makes room. */
async function decidedBefore(tx: Tx, { postId, kind, text }: { postId: string; kind: string; text: string }) {
  const standing = await tx.proposal.findMany({ where: { postId, kind }, orderBy: { id: "asc" } });
  const same = standing.filter((one) => foldName(one.text) === foldName(text));
  if (same.some(({ status }) => status !== "proposed")) return true;
  await tx.proposal.deleteMany({ where: { id: { in: same.map(({ id }) => id) } } });
  return false;
}
