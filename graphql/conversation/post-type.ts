import { can } from "../../domain/access.ts";
import { VERDICTS } from "../../domain/conversation/post-input.ts";
import { CHANNELS, POST_KINDS } from "../../domain/conversation/post-kinds-input.ts";
import { bodyHtml } from "../../domain/conversation/body-html.ts";
import { excerptOf } from "../../domain/conversation/excerpt.ts";
import { namedPeople } from "../../domain/conversation/named-people.ts";
import { postValue } from "../../domain/conversation/post-value.ts";
import { postsByIds } from "../../domain/conversation/post-list.sql.ts";
import type { PostRow } from "../../domain/conversation/post-row.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { withColleagues } from "../identity/with-colleagues.ts";
import { AccountMentionType } from "../accounts/account-mention-type.ts";
import { CommentType } from "./comment-type.ts";
import {
  AttachmentType,
  LinkedOpportunityType,
  LinkedPersonType,
  ProposalType,
  ReactionType,
  VerdictType,
} from "./post-parts.ts";
import { ValueType } from "./value-type.ts";

export const PostKindEnum = builder.enumType("PostKind", {
  description:
    "tip: a contact or a lead. idea, information, question, risk: what they say. update: what the product noted.",
  values: POST_KINDS,
});

export const VerdictKindEnum = builder.enumType("VerdictKind", { values: VERDICTS });

const PostAbilities = builder.objectRef<{ post: PostRow }>("PostAbilities");

/** A plain type over one named SQL (domain/conversation/post-list.sql.ts): the hottest list of the product. */
export const PostType = builder.objectRef<PostRow>("Post");

builder.node(PostType, {
  description: "A contribution on an account.",
  id: { resolve: (post) => post.id },
  loadMany: async (ids, { viewer }) => {
    const rows = viewer ? await postsByIds(viewer, ids) : [];
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  },
  fields: (t) => ({
    kind: t.field({ type: PostKindEnum, resolve: (post) => post.kind }),
    body: t.exposeString("body", { description: "Markdown, as written." }),
    bodyHtml: t.string({
      description:
        "The body as safe HTML: no raw HTML, no images, checked links; people it is about, whom the viewer sees, are links.",
      resolve: (post) => bodyHtml(`${post.id}:${post.version}`, post.body, namedPeople(post)),
    }),
    excerpt: t.string({
      description: "The beginning as plain text on one line.",
      args: { characters: t.arg.int({ defaultValue: 200, description: "At most so many, 20 to 1000." }) },
      resolve: (post, { characters }) => excerptOf(post.body, Math.min(1000, Math.max(20, characters ?? 200))),
    }),
    value: t.field({
      type: ValueType,
      nullable: true,
      description: "What it is worth now; null for what the product noted itself.",
      resolve: (post, _args, { load }) => {
        if (post.kind === "update") return null;
        const judges = (post.verdicts ?? []).map((verdict) => verdict.userId);
        return withColleagues(load, [post.authorId, ...judges], (who) =>
          postValue(post, (id) => who.get(id)?.department || null),
        );
      },
    }),
    channel: t.exposeString("channel", { nullable: true, description: `How it was learned: ${CHANNELS.join(", ")}.` }),
    firstHand: t.exposeBoolean("firstHand", {
      nullable: true,
      description: "Seen or heard by the author; null: not said.",
    }),
    source: t.exposeString("source", { description: "Where it was learned, in the author's words; may be empty." }),
    accountId: t.id({
      nullable: true,
      description: "Null while nobody has said on which account it belongs (unplacedPosts).",
      resolve: (post) => (post.accountId ? encodeId("Account", post.accountId) : null),
    }),
    accountName: t.exposeString("accountName", { nullable: true }),
    accountGuesses: t.field({
      type: [AccountMentionType],
      description:
        "While it has no account: those its text may be about, of those the viewer sees, the likeliest first.",
      resolve: (post, _args, { load }) => (post.accountId ? [] : load.accountsIn.load(post.body)),
    }),
    author: t.field({ type: UserType, resolve: (post, _args, { load }) => load.colleague(post.authorId) }),
    forGuests: t.boolean({
      description: "True when invited influencers read it too.",
      resolve: (post) => post.circleId !== null,
    }),
    commentCount: t.exposeInt("commentCount"),
    thanksCount: t.exposeInt("thanksCount"),
    confirmCount: t.exposeInt("confirmCount"),
    disputeCount: t.exposeInt("disputeCount"),
    viewerThanked: t.exposeBoolean("thanked"),
    viewerVerdict: t.field({ type: VerdictKindEnum, nullable: true, resolve: (post) => post.myVerdict }),
    firstComments: t.field({
      type: [CommentType],
      description: "The first two comments, and the accepted answer.",
      resolve: (post) => post.comments ?? [],
    }),
    acceptedCommentId: t.id({
      nullable: true,
      resolve: (post) => (post.acceptedCommentId ? encodeId("Comment", post.acceptedCommentId) : null),
    }),
    opportunities: t.field({ type: [LinkedOpportunityType], resolve: (post) => post.opportunities ?? [] }),
    people: t.field({ type: [LinkedPersonType], resolve: (post) => post.people ?? [] }),
    attachments: t.field({ type: [AttachmentType], resolve: (post) => post.attachments ?? [] }),
    verdicts: t.field({ type: [VerdictType], description: "The latest six.", resolve: (post) => post.verdicts ?? [] }),
    reactions: t.field({ type: [ReactionType], resolve: (post) => post.reactions ?? [] }),
    proposals: t.field({
      type: [ProposalType],
      description: "Structure read in the text, waiting for someone's yes, or accepted.",
      resolve: (post) => (post.proposals ?? []).filter(({ status }) => status !== "dismissed"),
    }),
    refused: t.field({
      type: [ProposalType],
      description: "What was read in the text and refused: it is not proposed again, unless somebody brings it back.",
      resolve: (post) => (post.proposals ?? []).filter(({ status }) => status === "dismissed"),
    }),
    pinnedAt: t.expose("pinnedAt", { type: "DateTime", nullable: true }),
    editedAt: t.expose("editedAt", { type: "DateTime", nullable: true }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    version: t.exposeInt("version", { description: "Send it back with an edit: a stale one is refused." }),
    viewerCan: t.field({ type: PostAbilities, resolve: (post) => ({ post }) }),
  }),
});

PostAbilities.implement({
  description: "What the viewer may do with a post.",
  fields: (t) => ({
    edit: t.boolean({ resolve: ({ post }, _args, { viewer }) => viewer !== null && can(viewer, "post.edit", post) }),
    delete: t.boolean({
      resolve: ({ post }, _args, { viewer }) => viewer !== null && can(viewer, "post.delete", post),
    }),
    thank: t.boolean({ resolve: ({ post }, _args, { viewer }) => viewer !== null && can(viewer, "post.thank", post) }),
    judge: t.boolean({ resolve: ({ post }, _args, { viewer }) => viewer !== null && can(viewer, "post.judge", post) }),
    pin: t.boolean({ resolve: ({ post }, _args, { viewer }) => viewer !== null && can(viewer, "post.pin", post) }),
    acceptAnswer: t.boolean({
      resolve: ({ post }, _args, { viewer }) => viewer !== null && can(viewer, "post.acceptAnswer", post),
    }),
    place: t.boolean({
      description: "Say on which account it belongs.",
      resolve: ({ post }, _args, { viewer }) => viewer !== null && can(viewer, "post.place", post),
    }),
    unplace: t.boolean({
      description: "Take back where it was placed.",
      resolve: ({ post }, _args, { viewer }) => viewer !== null && can(viewer, "post.unplace", post),
    }),
    decideProposals: t.boolean({
      resolve: ({ post }, _args, { viewer }) => viewer !== null && can(viewer, "proposal.decide", post),
    }),
    openOpportunity: t.boolean({
      resolve: ({ post }, _args, { viewer }) => viewer !== null && can(viewer, "post.link", post),
    }),
  }),
});
