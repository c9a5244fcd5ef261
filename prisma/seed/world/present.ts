import { scripted, type Scripted } from "../content/scripted.ts";
import { scriptedQuestions } from "../content/scripted-questions.ts";
import type { PostRow } from "../rows/types.ts";
import type { Conversation } from "./conversation.ts";
import type { Deal } from "./deal-life.ts";
import type { Firm } from "./firm.ts";
import { agoAtWork, HOUR } from "./moments.ts";
import type { Contact } from "./types.ts";

const all = [...scripted, ...scriptedQuestions];

export type ScriptedResult = { post: PostRow; source: Scripted };

/** The hand-written posts of an account, dated from now. */
export function tellPresent(
  talk: Conversation,
  firm: Firm,
  contacts: readonly Contact[],
  deals: readonly Deal[],
): ScriptedResult[] {
  return all
    .filter((one) => one.account === talk.plan.row.name)
    .map((source) => ({ post: tellOne(talk, firm, contacts, deals, source), source }));
}

function tellOne(
  talk: Conversation,
  firm: Firm,
  contacts: readonly Contact[],
  deals: readonly Deal[],
  source: Scripted,
): PostRow {
  const { random, at, into } = talk;
  const people: string[] = [];
  const fill = (body: string) =>
    body
      .replace(/@\[\[([\w.-]+)\]\]/g, (_all, key: string) => `@[${firm.byKey(key).name}](user:${firm.byKey(key).id})`)
      .replace(/\[\[([^\]]+)\]\]/g, (_all, name: string) => {
        const contact = contacts.find((one) => one.row.name === name);
        if (!contact) throw new Error(`${source.account} has no ${name}`);
        people.push(contact.row.id);
        return `[${name}](person:${contact.row.id})`;
      });
  const posted = agoAtWork(at, source.ago);
  const author = firm.byKey(source.by);
  const body = fill(source.body);
  const post = talk.post({
    author,
    kind: source.kind,
    body,
    channel: source.channel ?? null,
    firstHand: source.firstHand ?? null,
    source: source.source ?? "",
    guests: (source.guests ?? false) || author.role === "influencer",
    createdAt: new Date(posted),
    people,
    precision: 0.75,
  });
  for (const [index, comment] of (source.comments ?? []).entries()) {
    const id = talk.comment(post, firm.byKey(comment.by), agoAtWork(at, comment.ago), fill(comment.body));
    if (index === source.accepted) post.acceptedCommentId = id;
  }
  const span = at - posted;
  const between = () => posted + span * (0.1 + 0.85 * random.next());
  for (const key of source.thanks ?? []) talk.thank(post, firm.byKey(key), between());
  for (const [key, reason] of Object.entries(source.confirms ?? {})) {
    talk.judge(post, firm.byKey(key), "confirm", reason, Math.min(between(), posted + 5 * 24 * HOUR));
  }
  for (const [key, reason] of Object.entries(source.disputes ?? {}))
    talk.judge(post, firm.byKey(key), "dispute", reason, between());
  const deal = deals.find((one) => one.row.name === source.deal);
  if (source.deal && !deal) throw new Error(`${source.account} has no deal ${source.deal}`);
  if (deal) {
    into.add("opportunity_posts", {
      opportunityId: deal.row.id,
      postId: post.id,
      linkedById: author.role === "influencer" ? deal.owner.id : author.id,
      createdAt: new Date(posted + 500),
    });
    if (source.kind === "tip" && deal.stages[0]!.at - posted > -24 * HOUR) deal.row.originPostId = post.id;
  }
  if (source.signal) {
    into.add("signals", {
      id: random.id(posted),
      accountId: post.accountId,
      kind: source.signal,
      text: source.signalText ?? source.body,
      postId: post.id,
      audienceId: post.audienceId,
      circleId: post.circleId,
      occurredAt: post.createdAt,
      closedAt: null,
    });
  }
  return post;
}
