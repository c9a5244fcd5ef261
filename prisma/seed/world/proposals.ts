import { extractProposals } from "../../../domain/conversation/proposals/proposals-input.ts";
import type { Conversation } from "./conversation.ts";
import type { Deal } from "./deal-life.ts";
import { DAY } from "./moments.ts";
import type { Contact, Member } from "./types.ts";

const KEPT: readonly string[] = ["person", "phone", "email", "amount", "date", "role", "opportunity"];
const OPENS_DEAL: readonly string[] = ["opportunity", "amount", "date"];
/** Older tips that opened nothing have long been dealt with. */
const WAITING = 14 * DAY;

/**
 * Structure proposed from tips, read by the product's own code: still waiting on the latest ones, accepted on those that
 * opened a deal.
 */
export function proposeStructure(
  talk: Conversation,
  contacts: readonly Contact[],
  deals: readonly Deal[],
  authors: ReadonlyMap<string, Member>,
): void {
  const { plan, at, into, random } = talk;
  const opened = new Map(
    deals.flatMap((deal) => (deal.row.originPostId ? [[deal.row.originPostId, deal] as const] : [])),
  );
  for (const post of into.of("posts")) {
    const deal = opened.get(post.id);
    const recent = at - post.createdAt.getTime() < WAITING;
    if (post.kind !== "tip" || (!deal && !recent)) continue;
    const found = extractProposals(post.body, {
      now: post.createdAt,
      locale: authors.get(post.authorId)?.locale ?? "en",
      country: plan.row.country || undefined,
      knownPeople: contacts.map(({ row }) => ({ id: row.id, name: row.name })),
      knownOpportunities: deals.filter((one) => one !== deal).map(({ row }) => ({ id: row.id, name: row.name })),
    }).filter((one) => KEPT.includes(one.kind) && !("id" in one.value && one.value.id !== undefined));
    for (const [position, { kind, start, end, text, value }] of found.slice(0, 12).entries()) {
      const accepted = deal !== undefined && OPENS_DEAL.includes(kind);
      if (!accepted && !recent) continue;
      into.add("proposals", {
        id: random.id(post.createdAt.getTime()),
        postId: post.id,
        kind,
        position,
        start,
        end,
        text,
        value,
        status: accepted ? "accepted" : "proposed",
        decidedById: accepted ? deal.owner.id : null,
        decidedAt: accepted ? new Date(Math.max(deal.row.createdAt.getTime(), post.createdAt.getTime())) : null,
        resultId: accepted ? deal.row.id : null,
      });
    }
  }
}
