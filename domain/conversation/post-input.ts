import { z } from "zod";
import { line, text, uuid } from "../text-input.ts";
import { MAX_FILES } from "./attachment-input.ts";
import { CHANNELS, POST_KINDS } from "./post-kinds-input.ts";

/** Who reads it: colleagues only, or also the influencers invited to the account. */
export const REACHES = ["colleagues", "guests"] as const;

export const MAX_BODY = 20_000;

const attachmentIds = z.array(uuid).max(MAX_FILES, { error: "tooManyFiles" });
/** The files as they shall be; without it they stay as they are. */
const filesAfter = attachmentIds.transform((ids) => [...new Set(ids)]).nullish();

/** An account made in passing, by its name alone; the same id twice is the same account. */
const newAccount = z.object({ clientId: uuid, name: line(200, 1) }).nullish();

export const createPostInput = z.object({
  /** Left out: the account is made with it, or it waits to be placed. */
  accountId: uuid.nullish(),
  newAccount,
  /** Made by the device that wrote it; the same id twice is the same post. */
  clientId: uuid,
  body: text(MAX_BODY, 1),
  kind: z.enum(POST_KINDS).default("information"),
  channel: z.enum(CHANNELS).nullish(),
  firstHand: z.boolean().nullish(),
  source: line(200).default(""),
  reach: z.enum(REACHES).default("colleagues"),
  opportunityId: uuid.nullish(),
  personIds: z.array(uuid).max(20).default([]),
  /** Uploaded before, by the author. */
  attachmentIds: attachmentIds.default([]),
});

export const placePostInput = z
  .object({ id: uuid, accountId: uuid.nullish(), newAccount })
  .refine((input) => Boolean(input.accountId) !== Boolean(input.newAccount), {
    path: ["accountId"],
    error: "chooseAccount",
  });

export const editPostInput = z.object({
  id: uuid,
  version: z.number().int(),
  body: text(MAX_BODY, 1),
  kind: z.enum(POST_KINDS),
  attachmentIds: filesAfter,
});

export const MAX_COMMENT = 10_000;

export const createCommentInput = z.object({
  postId: uuid,
  clientId: uuid,
  body: text(MAX_COMMENT, 1),
  attachmentIds: filesAfter,
});

export const editCommentInput = z.object({
  id: uuid,
  version: z.number().int(),
  body: text(MAX_COMMENT, 1),
  attachmentIds: filesAfter,
});

export const VERDICTS = ["confirm", "dispute"] as const;

export const judgePostInput = z
  .object({ postId: uuid, kind: z.enum(VERDICTS).nullable(), reason: text(500).default("") })
  .refine((input) => input.kind !== "dispute" || input.reason.length > 0, { path: ["reason"], error: "reasonNeeded" });

export const REACTIONS = ["👍", "🎉", "💡", "👀", "❤️", "🙏"] as const;
export const reactInput = z.object({ postId: uuid, emoji: z.enum(REACTIONS), on: z.boolean() });
