import type { FoundNode } from "../../domain/knowledge/found-nodes.ts";
import type { Mark } from "../../domain/knowledge/marks.ts";
import type { QuickHit } from "../../domain/knowledge/quick-find.ts";
import type { Hit } from "../../domain/knowledge/search.ts";
import { SEARCH_KINDS } from "../../platform/search/port.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import { CommentType } from "../conversation/comment-type.ts";
import { PostType } from "../conversation/post-type.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { OpportunityType } from "../opportunities/opportunity-type.ts";
import { PersonType } from "../people/person-type.ts";

export const SearchKindEnum = builder.enumType("SearchKind", {
  description: "What can be found.",
  values: SEARCH_KINDS,
});

const TYPES = {
  account: "Account",
  person: "Person",
  opportunity: "Opportunity",
  post: "Post",
  comment: "Comment",
  colleague: "User",
} as const;

/** Which type a row is, noted where it is handed out: rows carry no name of their own. */
const kinds = new WeakMap<object, (typeof TYPES)[keyof typeof TYPES]>();

/** Where no more than its id was asked for, nothing else was read. */
function nodeOf({ id, kind, node }: Hit): FoundNode {
  const row = node ?? ({ id } as FoundNode);
  kinds.set(row, TYPES[kind]);
  return row;
}

const SearchNode = builder.unionType("SearchNode", {
  description: "The thing itself.",
  types: [AccountType, PersonType, OpportunityType, PostType, CommentType, UserType],
  resolveType: (row) => kinds.get(row),
});

interface Part {
  text: string;
  marked: boolean;
}

const TextPart = builder.objectRef<Part>("TextPart").implement({
  description: "A stretch of text; put together in order they are the whole.",
  fields: (t) => ({
    text: t.exposeString("text"),
    marked: t.exposeBoolean("marked", { description: "True for words that answer the search." }),
  }),
});

function partsOf(text: string, marks: readonly Mark[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  return [...parts, { text: text.slice(at), marked: false }].filter((part) => part.text !== "");
}

const FoundPlace = builder.objectRef<{ id: string; name: string }>("FoundPlace").implement({
  description: "The account a hit belongs to.",
  fields: (t) => ({
    id: t.id({ resolve: (place) => encodeId("Account", place.id) }),
    name: t.exposeString("name"),
  }),
});

export const SearchHitType = builder.objectRef<Hit>("SearchHit").implement({
  description: "Something the viewer may see that answers a search.",
  fields: (t) => ({
    kind: t.expose("kind", { type: SearchKindEnum }),
    title: t.field({
      type: [TextPart],
      description: "Its name; empty for posts and comments.",
      resolve: (hit) => partsOf(hit.title, hit.titleMarks),
    }),
    excerpt: t.field({
      type: [TextPart],
      description: "The part of its text that answers best, at most some 220 letters; may be empty.",
      resolve: (hit) => partsOf(hit.excerpt.text, hit.excerpt.marks),
    }),
    account: t.field({ type: FoundPlace, nullable: true, resolve: (hit) => hit.account }),
    author: t.field({
      type: UserType,
      nullable: true,
      description: "Who wrote it, or owns it.",
      resolve: (hit, _args, { load }) => (hit.authorId ? load.colleague(hit.authorId) : null),
    }),
    happenedAt: t.expose("happenedAt", { type: "DateTime" }),
    met: t.exposeFloat("met", {
      description: "The share of the words asked for that it meets, 0 to 1; hits that meet all of them come first.",
    }),
    without: t.exposeStringList("without", { description: "Words as typed that it does not hold; mostly empty." }),
    node: t.field({ type: SearchNode, resolve: nodeOf }),
  }),
});

export const QuickHitType = builder.objectRef<QuickHit>("QuickHit").implement({
  description: "Something with a name, suggested as one types.",
  fields: (t) => ({
    kind: t.expose("kind", { type: SearchKindEnum }),
    id: t.id({ resolve: (hit) => encodeId(TYPES[hit.kind], hit.id) }),
    name: t.string({ resolve: (hit) => hit.title }),
    title: t.field({ type: [TextPart], resolve: (hit) => partsOf(hit.title, hit.titleMarks) }),
    contact: t.exposeString("contact", {
      nullable: true,
      description: "The telephone or e-mail it was found by; null when it was the name.",
    }),
    hint: t.string({ description: "Its job, its trade, its account: what tells it from namesakes.", resolve: hintOf }),
  }),
});

const listed = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(" · ");

function hintOf(hit: QuickHit): string {
  switch (hit.kind) {
    case "account":
      return listed(hit.place, hit.detail);
    case "person":
      return listed(hit.detail, hit.account?.name);
    case "opportunity":
      return hit.account?.name ?? "";
    default:
      return hit.text;
  }
}
