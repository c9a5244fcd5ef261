import { now } from "../../platform/clock.ts";
import type { PostRow } from "./post-row.ts";
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

function filledSlots(post: PostRow): Slot[] {
  const slots = new Set<Slot>(
    (post.proposals ?? []).flatMap(({ kind, status }) => (status === "dismissed" ? [] : (SLOT_OF[kind] ?? []))),
  );
  if (post.people?.length) slots.add("who");
  if (post.opportunities?.length) slots.add("howMuch");
  if (post.source || post.channel) slots.add("where");
  if (post.body.length >= SAYS_WHAT) slots.add("what");
  return [...slots];
}

function sourceOf({ firstHand }: PostRow): Source {
  return firstHand === null ? "unknown" : firstHand ? "first-hand" : "second-hand";
}

/** Older than two half-lives, it should be asked whether it is still true. */
const AGEING = 0.25;

/**
 * What a post is worth now (domain/conversation/value.ts). `team` tells the department of whoever judged: colleagues of one
 * department count as one voice.
 */
export function postValue(post: PostRow, team: (userId: string) => string | null): Value & { ageing: boolean } {
  const value = valueOf(
    {
      kind: post.kind,
      source: sourceOf(post),
      filled: filledSlots(post),
      freshAt: post.freshAt,
      verdicts: (post.verdicts ?? []).map(({ userId, kind }) => ({
        agrees: kind === "confirm",
        by: userId,
        team: team(userId),
      })),
      author: { id: post.authorId, team: team(post.authorId), right: 0, wrong: 0 },
    },
    now(),
  );
  return { ...value, ageing: value.freshness < AGEING };
}
