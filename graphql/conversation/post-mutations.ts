import { acceptAnswer } from "../../domain/conversation/accept-answer.ts";
import { createPost } from "../../domain/conversation/create-post.ts";
import { deletePost } from "../../domain/conversation/delete-post.ts";
import { markNewsRead } from "../../domain/conversation/news-read.ts";
import { editPost } from "../../domain/conversation/edit-post.ts";
import { judgePost } from "../../domain/conversation/judge-post.ts";
import { placePost, unplacePost } from "../../domain/conversation/place-post.ts";
import { pinPost } from "../../domain/conversation/pin-post.ts";
import { react } from "../../domain/conversation/react.ts";
import { thank } from "../../domain/conversation/thank.ts";
import { postsByIds } from "../../domain/conversation/post-list.sql.ts";
import type { PostPart } from "../../domain/conversation/post-columns.sql.ts";
import { decisionsInput, type Decision } from "../../domain/conversation/proposal-input.ts";
import { NotFound } from "../../domain/errors.ts";
import { parseInput } from "../../domain/parse.ts";
import { decideAtOnce } from "../../domain/people/decide-at-once.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { builder } from "../builder.ts";
import { idOf, optionalIdOf } from "../ids.ts";
import { partsAsked } from "./post-parts-asked.ts";
import { PostKindEnum, PostType, VerdictKindEnum } from "./post-type.ts";

const NewAccountInput = builder.inputType("NewAccountInput", {
  description: "An account made in passing. One of just that name that the viewer sees is taken instead.",
  fields: (t) => ({
    clientId: t.string({ required: true, description: "A uuid; the same again makes no other." }),
    name: t.string({ required: true, description: "1 to 200 characters." }),
  }),
});

const DecisionInput = builder.inputType("ProposalDecisionInput", {
  description: "What the author says of something that was read in the text, by its kind and its words there.",
  fields: (t) => ({
    kind: t.string({ required: true }),
    text: t.string({ required: true, description: "As it stands in the body." }),
    accept: t.boolean({ required: true, description: "False: it is never proposed." }),
    name: t.string({ description: "Corrected." }),
    title: t.string({ description: "What the person does, corrected." }),
    personId: t.id({ description: "It is somebody known already." }),
  }),
});

const CreatePostInput = builder.inputType("CreatePostInput", {
  fields: (t) => ({
    accountId: t.id({
      description: "Left out, with no newAccount either: the post waits among unplacedPosts, seen by colleagues only.",
    }),
    newAccount: t.field({ type: NewAccountInput, description: "Made together with the post, both or neither." }),
    decisions: t.field({
      type: [DecisionInput],
      description: "Up to 30. What cannot be accepted now stays a proposal.",
    }),
    clientId: t.string({
      required: true,
      description: "A uuid made by the writing device: sending the same post twice makes one.",
    }),
    body: t.string({ required: true, description: "Markdown, up to 20,000 characters." }),
    kind: t.field({ type: PostKindEnum }),
    channel: t.string({ description: "face-to-face, phone, e-mail, letter, chat, social, web or event." }),
    firstHand: t.boolean(),
    source: t.string({ description: "Where it was learned, up to 200 characters." }),
    reach: t.string({ description: "colleagues (default) or guests: invited influencers read along." }),
    opportunityId: t.id(),
    personIds: t.idList(),
    attachmentIds: t.idList({
      description: "Up to 10 files that the author has uploaded (POST /files) in the last 24 hours.",
    }),
  }),
});

/** What the edits say of their `attachmentIds`. */
export const FILES_AFTER =
  "The files it shall have, up to 10: those it has and own uploads (POST /files) of the last 24 hours. Left out, they stay; what is not named is deleted.";

export const fileIds = (ids: readonly (string | number)[] | null | undefined) =>
  ids?.map((file) => idOf("Attachment", file));

function decisionsOf(given: readonly (typeof DecisionInput.$inferInput)[] | null | undefined): Decision[] {
  return parseInput(
    decisionsInput,
    (given ?? []).map(({ personId, name, title, ...one }) => ({
      ...one,
      ...(name && { name }),
      ...(title && { title }),
      ...(personId && { personId: idOf("Person", personId) }),
    })),
  );
}

/** The post as its list shows it; after a write it is read again through the same door. */
export async function reread(viewer: Viewer, id: string, parts?: readonly PostPart[]) {
  const [post] = await postsByIds(viewer, [id], parts);
  if (!post) throw new NotFound();
  return post;
}

builder.mutationFields((t) => ({
  createPost: t.withAuth({ writer: true }).field({
    type: PostType,
    args: { input: t.arg({ type: CreatePostInput, required: true }) },
    resolve: async (_root, { input }, { viewer }, info) => {
      const decisions = decisionsOf(input.decisions);
      const { id, post } = await createPost(viewer, {
        ...input,
        kind: input.kind ?? undefined,
        source: input.source ?? undefined,
        reach: input.reach ?? undefined,
        accountId: input.accountId == null ? null : idOf("Account", input.accountId),
        opportunityId: optionalIdOf("Opportunity", input.opportunityId),
        personIds: (input.personIds ?? []).map((person) => idOf("Person", person)),
        attachmentIds: (input.attachmentIds ?? []).map((file) => idOf("Attachment", file)),
      });
      await decideAtOnce(viewer, id, decisions);
      const parts = partsAsked(info);
      // Everything else of a fresh post is known without asking.
      return post && decisions.length === 0 && !parts.includes("record") ? post : reread(viewer, id, parts);
    },
  }),
  editPost: t.withAuth({ writer: true }).field({
    type: PostType,
    description: "One's own; a stale version is refused with CONFLICT and the version that stands.",
    args: {
      id: t.arg.id({ required: true }),
      version: t.arg.int({ required: true }),
      body: t.arg.string({ required: true }),
      kind: t.arg({ type: PostKindEnum, required: true }),
      attachmentIds: t.arg.idList({ description: FILES_AFTER }),
    },
    resolve: async (_root, { id, ...input }, { viewer }) => {
      const attachmentIds = fileIds(input.attachmentIds);
      return reread(viewer, (await editPost(viewer, { ...input, attachmentIds, id: idOf("Post", id) })).id);
    },
  }),
  placePost: t.withAuth({ writer: true }).field({
    type: PostType,
    description:
      "Says on which account a post belongs that was written without one (unplacedPosts). Whoever sees the account sees it from then on; on an account its author does not see it is refused (authorDoesNotSee), and with CONFLICT when a colleague was quicker.",
    args: {
      id: t.arg.id({ required: true }),
      accountId: t.arg.id(),
      newAccount: t.arg({ type: NewAccountInput, description: "Instead of accountId." }),
    },
    resolve: async (_root, { id, accountId, newAccount }, { viewer }) => {
      const input = { id: idOf("Post", id), accountId: optionalIdOf("Account", accountId), newAccount };
      return reread(viewer, (await placePost(viewer, input)).id);
    },
  }),
  unplacePost: t.withAuth({ writer: true }).field({
    type: PostType,
    description:
      "Takes back where it was placed, for its author and whoever placed it: it waits again. Not from an account that only a team sees, nor while a deal stands on it (standsOnDeal).",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }) => reread(viewer, (await unplacePost(viewer, idOf("Post", id))).id),
  }),
  deletePost: t.withAuth({ writer: true }).boolean({
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }) => {
      await deletePost(viewer, idOf("Post", id));
      return true;
    },
  }),
  pinPost: t.withAuth({ writer: true }).field({
    type: PostType,
    args: { id: t.arg.id({ required: true }), on: t.arg.boolean({ required: true }) },
    resolve: async (_root, { id, on }, { viewer }) => reread(viewer, (await pinPost(viewer, idOf("Post", id), on)).id),
  }),
  thankPost: t.withAuth({ writer: true }).field({
    type: PostType,
    description: "Thanks the author, or takes it back; saying it twice is saying it once.",
    args: { id: t.arg.id({ required: true }), on: t.arg.boolean({ required: true }) },
    resolve: async (_root, { id, on }, { viewer }) => reread(viewer, (await thank(viewer, idOf("Post", id), on)).id),
  }),
  reactToPost: t.withAuth({ writer: true }).field({
    type: PostType,
    args: {
      id: t.arg.id({ required: true }),
      emoji: t.arg.string({ required: true }),
      on: t.arg.boolean({ required: true }),
    },
    resolve: async (_root, { id, ...input }, { viewer }) =>
      reread(viewer, (await react(viewer, idOf("Post", id), input)).id),
  }),
  judgePost: t.withAuth({ writer: true }).field({
    type: PostType,
    description: "Confirms or disputes (with a reason); kind null takes one's verdict back.",
    args: { id: t.arg.id({ required: true }), kind: t.arg({ type: VerdictKindEnum }), reason: t.arg.string() },
    resolve: async (_root, { id, kind, reason }, { viewer }) => {
      const input = { postId: idOf("Post", id), kind: kind ?? null, reason: reason ?? undefined };
      return reread(viewer, (await judgePost(viewer, input)).id);
    },
  }),
  acceptAnswer: t.withAuth({ writer: true }).field({
    type: PostType,
    description: "The asker says which comment answered; without a comment, takes it back.",
    args: { postId: t.arg.id({ required: true }), commentId: t.arg.id() },
    resolve: async (_root, { postId, commentId }, { viewer }) =>
      reread(viewer, (await acceptAnswer(viewer, idOf("Post", postId), optionalIdOf("Comment", commentId))).id),
  }),
  markNewsRead: t.withAuth({ writer: true }).boolean({
    description: "Remembers up to where the viewer has read the front page; it never goes back.",
    args: { upTo: t.arg({ type: "DateTime", required: true }) },
    resolve: async (_root, { upTo }, { viewer }) => {
      await markNewsRead(viewer, upTo);
      return true;
    },
  }),
}));
