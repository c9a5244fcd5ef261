import { acceptAnswer } from "../../domain/conversation/accept-answer.ts";
import { createPost } from "../../domain/conversation/create-post.ts";
import { deletePost } from "../../domain/conversation/delete-post.ts";
import { markNewsRead } from "../../domain/conversation/news-read.ts";
import { editPost } from "../../domain/conversation/edit-post.ts";
import { judgePost } from "../../domain/conversation/judge-post.ts";
import { pinPost } from "../../domain/conversation/pin-post.ts";
import { react } from "../../domain/conversation/react.ts";
import { thank } from "../../domain/conversation/thank.ts";
import { postsByIds } from "../../domain/conversation/post-list.sql.ts";
import type { PostPart } from "../../domain/conversation/post-columns.sql.ts";
import { NotFound } from "../../domain/errors.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { builder } from "../builder.ts";
import { idOf, optionalIdOf } from "../ids.ts";
import { partsAsked } from "./post-parts-asked.ts";
import { PostKindEnum, PostType, VerdictKindEnum } from "./post-type.ts";

const CreatePostInput = builder.inputType("CreatePostInput", {
  fields: (t) => ({
    accountId: t.id({ required: true }),
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
      const { id, post } = await createPost(viewer, {
        ...input,
        kind: input.kind ?? undefined,
        source: input.source ?? undefined,
        reach: input.reach ?? undefined,
        accountId: idOf("Account", input.accountId),
        opportunityId: optionalIdOf("Opportunity", input.opportunityId),
        personIds: (input.personIds ?? []).map((person) => idOf("Person", person)),
        attachmentIds: (input.attachmentIds ?? []).map((file) => idOf("Attachment", file)),
      });
      const parts = partsAsked(info);
      // Everything else of a fresh post is known without asking.
      return post && !parts.includes("record") ? post : reread(viewer, id, parts);
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
