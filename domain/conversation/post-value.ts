import { now } from "../../platform/clock.ts";
import type { PostRow, ProposalRow, VerdictRow } from "./post-row.ts";
import { valueOf, type Value } from "./value.ts";
import type { Slot, Source } from "./value-settings.ts";

const SLOT_OF: Record<string, Slot> = {
  person: "who",
  phone: "who",
  email: "who",
  role: "who",
  amount: "howMuch",
  opportunity: "howMuch",
  date: "when",
};

/** A sentence of fewer characters says hardly what it is about. */
const SAYS_WHAT = 25;

/** What of a post its value follows from. */
export type ValuedPost = Pick<
  PostRow,
  "authorId" | "body" | "channel" | "firstHand" | "freshAt" | "kind" | "opportunities" | "people" | "record" | "source"
> & {
  proposals: Pick<ProposalRow, "kind" | "status">[] | null;
  verdicts: Pick<VerdictRow, "userId" | "kind" | "weight">[] | null;
};

function filledSlots(post: ValuedPost): Slot[] {
  const slots = new Set<Slot>(
    (post.proposals ?? []).flatMap(({ kind, status }) => (status === "dismissed" ? [] : (SLOT_OF[kind] ?? []))),
  );
  if (post.people?.length) slots.add("who");
  if (post.opportunities?.length) slots.add("howMuch");
  if (post.source || post.channel) slots.add("where");
  if (post.body.length >= SAYS_WHAT) slots.add("what");
  return [...slots];
}

function sourceOf({ firstHand }: ValuedPost): Source {
  return firstHand === null ? "unknown" : firstHand ? "first-hand" : "second-hand";
}

/** Older than two half-lives, it should be asked whether it is still true. */
const AGEING = 0.25;

/**
 * What a post is worth now (domain/conversation/value.ts). `team` tells the department of whoever judged: colleagues of one
 * department count as one voice.
 */
export function postValue(
  post: ValuedPost,
  team: (userId: string) => string | null,
  at: Date = now(),
): Value & { ageing: boolean } {
  const value = valueOf(
    {
      kind: post.kind,
      source: sourceOf(post),
      filled: filledSlots(post),
      freshAt: post.freshAt,
      verdicts: (post.verdicts ?? []).map(({ userId, kind, weight }) => ({
        weight,
        agrees: kind === "confirm",
        by: userId,
        team: team(userId),
      })),
      author: {
        id: post.authorId,
        team: team(post.authorId),
        right: post.record?.right ?? 0,
        wrong: post.record?.wrong ?? 0,
      },
    },
    at,
  );
  return { ...value, ageing: value.freshness < AGEING };
}
