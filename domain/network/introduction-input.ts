import { z } from "zod";
import { text, uuid } from "../text-input.ts";

export const OUTCOMES = ["helped", "no-answer", "not-now", "other"] as const;

export const askIntroductionInput = z
  .object({
    personId: uuid,
    /** The colleague to ask, or the handle of a tie shown without a name: one of the two. */
    connectorId: uuid.nullish(),
    handle: z.string().max(64).nullish(),
    reason: text(2_000, 1),
    opportunityId: uuid.nullish(),
    accountId: uuid.nullish(),
  })
  .refine((input) => Boolean(input.connectorId) !== Boolean(input.handle), {
    path: ["connectorId"],
    error: "required",
  });

export const followIntroductionInput = z
  .object({
    id: uuid,
    act: z.enum(["accept", "decline", "suggest", "introduce", "meet", "close", "withdraw"]),
    version: z.number().int().nullish(),
    note: text(2_000).nullish(),
    suggestedUserId: uuid.nullish(),
    outcome: z.enum(OUTCOMES).nullish(),
  })
  .refine((input) => input.act !== "suggest" || input.suggestedUserId, { path: ["suggestedUserId"], error: "required" })
  .refine((input) => input.act !== "close" || input.outcome, { path: ["outcome"], error: "required" });
