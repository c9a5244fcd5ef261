import { DAY_MS } from "../../platform/clock.ts";
import { transaction, type Tx } from "../../platform/db/prisma.ts";
import type { EventType, RecordedEvent } from "../events.ts";
import type { Listener } from "../listener.ts";
import { contributionsBefore, sharesOf } from "./deal-credit.ts";
import { reputationEnabled } from "./enabled.ts";
import { postWorths } from "./post-worth.sql.ts";
import { give, lockLedger, takeBack } from "./settle.ts";

/** A post tied to a deal in the month before its next step helped to take it. */
const ADVANCING_MS = 30 * DAY_MS;

type Credited =
  | "post.thanked"
  | "post.unthanked"
  | "proposal.accepted"
  | "opportunity.created"
  | "opportunity.edited"
  | "opportunity.moved"
  | "introduction.met"
  | "introduction.closed";

type Creditor<T extends EventType> = (tx: Tx, event: RecordedEvent<T>) => Promise<void>;

/** Reads whether the thanks stand, and makes the ledger say the same: in whatever order the two events arrive. */
const thanks: Creditor<"post.thanked" | "post.unthanked"> = async (tx, { id, actorId, createdAt, payload }) => {
  if (!actorId) return;
  const { postId, authorId } = payload;
  const key = `thanked:${postId}:${actorId}`;
  const stands = await tx.thanks.findUnique({ where: { postId_userId: { postId, userId: actorId } } });
  if (!stands) return takeBack(tx, key, createdAt, id);
  const fact = { key, reason: "thanked", userId: authorId, fromUserId: actorId, at: stands.createdAt } as const;
  await give(tx, { ...fact, postId, opportunityId: null }, id);
};

const proposal: Creditor<"proposal.accepted"> = async (tx, { id, actorId, createdAt, payload }) => {
  const { proposalId, postId, authorId } = payload;
  const key = `proposal-accepted:${proposalId}`;
  const worth = (await postWorths(tx, [{ id: postId, postId, at: createdAt }])).get(postId);
  if (!worth) return;
  const fact = { key, reason: "proposal-accepted", userId: authorId, fromUserId: actorId, at: createdAt } as const;
  await give(tx, { ...fact, share: worth.value, postId, opportunityId: null }, id);
};

/** The post a deal was opened from; unlinked, it no longer counts as that. */
const opened: Creditor<"opportunity.created" | "opportunity.edited"> = async (tx, { id, createdAt, payload }) => {
  const key = `opened-deal:${payload.opportunityId}`;
  const deal = await tx.opportunity.findUnique({
    where: { id: payload.opportunityId },
    include: { originPost: { select: { id: true, authorId: true } } },
  });
  if (!deal?.originPost) return takeBack(tx, key, createdAt, id);
  const { authorId } = deal.originPost;
  if (deal.createdById === authorId || deal.ownerId === authorId) return;
  const fact = { key, reason: "opened-deal", userId: authorId, fromUserId: deal.createdById ?? deal.ownerId } as const;
  await give(tx, { ...fact, at: deal.createdAt, postId: deal.originPost.id, opportunityId: deal.id }, id);
};

const moved: Creditor<"opportunity.moved"> = async (tx, event) => {
  const { opportunityId, fromStageId, toStageId, stageRetired } = event.payload;
  if (stageRetired) return;
  const deal = await tx.opportunity.findUnique({ where: { id: opportunityId }, include: { stage: true } });
  const stages = await tx.stage.findMany({ where: { id: { in: [fromStageId, toStageId] } } });
  const [from, to] = [fromStageId, toStageId].map((id) => stages.find((stage) => stage.id === id));
  if (!deal || !from || !to) return;
  if (from.kind === "won" && deal.stage.kind !== "won") await unwin(tx, deal.id, event);
  const forward = to.kind === "won" || (to.kind === "open" && to.position > from.position);
  if (!forward || (to.kind === "won" && deal.stage.kind !== "won")) return;
  const at = event.createdAt;
  const gifts = await contributionsBefore(tx, deal.id, at);
  const shares = to.kind === "won" ? sharesOf(gifts, at) : [];
  const common = { fromUserId: deal.ownerId ?? event.actorId, at, opportunityId: deal.id };
  for (const [i, { key, userId, postId, linkedAt }] of gifts.entries()) {
    const who = { ...common, userId, postId };
    if (to.kind === "won") {
      const share = shares[i] ?? 0;
      // Where nobody owns the deal, whoever moved it may have helped as well: their share is paid like the others'.
      const fromUserId = who.fromUserId === userId ? null : who.fromUserId;
      const won = { ...who, fromUserId, key: `won-deal:${deal.id}:${key}`, reason: "won-deal", share } as const;
      if (share > 0) await give(tx, won, event.id);
    } else if (postId && at.getTime() - linkedAt.getTime() <= ADVANCING_MS) {
      const step = `advanced-deal:${deal.id}:${to.key}:${postId}`;
      await give(tx, { ...who, key: step, reason: "advanced-deal" }, event.id);
    }
  }
};

/** A won deal that is open again was not won: what it gave goes back. */
async function unwin(tx: Tx, opportunityId: string, { id, createdAt }: RecordedEvent): Promise<void> {
  const where = { opportunityId, reason: "won-deal" };
  const entries = await tx.ledgerEntry.findMany({ where, select: { factKey: true }, orderBy: { id: "asc" } });
  const keys = new Set(entries.map(({ factKey }) => factKey.split("#")[0]!));
  for (const key of keys) await takeBack(tx, key, createdAt, id);
}

/** An introduction counts once it led to a meeting. */
const introduced: Creditor<"introduction.met" | "introduction.closed"> = async (tx, { id, createdAt, payload }) => {
  const ask = await tx.introduction.findUnique({ where: { id: payload.introductionId } });
  if (!ask || !(ask.state === "met" || (ask.state === "closed" && ask.outcome === "helped"))) return;
  const { connectorId, requesterId, opportunityId } = ask;
  const key = `introduced:${ask.id}`;
  const fact = { key, reason: "introduced", userId: connectorId, fromUserId: requesterId, at: createdAt } as const;
  await give(tx, { ...fact, postId: null, opportunityId }, id);
};

const creditors: { [T in Credited]: Creditor<T> } = {
  "post.thanked": thanks,
  "post.unthanked": thanks,
  "proposal.accepted": proposal,
  "opportunity.created": opened,
  "opportunity.edited": opened,
  "opportunity.moved": moved,
  "introduction.met": introduced,
  "introduction.closed": introduced,
};

/**
 * Why someone's help mattered, as lines of the ledger: from outcomes and from peers, never from volume. Each reaction reads what
 * stands now and makes the ledger say it, under one lock, so that running again, late or out of order ends the same.
 */
export const reputation: Listener<Credited> = {
  name: "reputation",
  run: async (event: RecordedEvent<Credited>) => {
    if (!(await reputationEnabled())) return;
    const creditor = creditors[event.type] as Creditor<Credited>;
    await transaction(async (tx) => {
      await lockLedger(tx);
      await creditor(tx, event);
    });
  },
};
