import { z } from "zod";
import { isCurrency } from "../currencies-input.ts";
import { day, line, text, uuid } from "../text-input.ts";

export const PARTS = ["decides", "influences", "blocks", "champions"] as const;
export type Part = (typeof PARTS)[number];

/** In units of the currency. What may be one, and with how many decimals, is for `fittingAmount` to say. */
const amount = z.number({ error: "notANumber" });

const currency = z
  .string()
  .transform((code) => code.trim().toUpperCase())
  .refine(isCurrency, { error: "notACurrency" });

const fields = {
  name: line(200, 1),
  amount: amount.nullable(),
  currency,
  expectedOn: day.nullable(),
  ownerId: uuid.nullable(),
  nextStep: line(500),
  nextStepOn: day.nullable(),
};

export const createOpportunityInput = z
  .object({
    /** Made by the device that asks; the same id twice is the same opportunity. */
    clientId: uuid,
    accountId: uuid.nullish(),
    /** The post it is opened from: linked, and named in its history. */
    postId: uuid.nullish(),
    stageId: uuid.nullish(),
    ...fields,
  })
  .partial({ amount: true, currency: true, expectedOn: true, ownerId: true, nextStep: true, nextStepOn: true })
  .refine((input) => input.accountId ?? input.postId, { path: ["accountId"], error: "required" });

/** What is left out stays as it is; null empties. */
export const editOpportunityInput = z
  .object({ id: uuid, version: z.number().int() })
  .extend(z.object(fields).partial().shape);

export const moveOpportunityInput = z.object({
  id: uuid,
  version: z.number().int(),
  stageId: uuid,
  lostReason: text(1_000).default(""),
});

export const linkPostInput = z.object({ opportunityId: uuid, postId: uuid });

export const setOpportunityPersonInput = z.object({ opportunityId: uuid, personId: uuid, part: z.enum(PARTS) });

export const removeOpportunityPersonInput = z.object({ opportunityId: uuid, personId: uuid });

/** The team: besides these, the owner and whoever restricts it. */
export const restrictOpportunityInput = z.object({
  id: uuid,
  version: z.number().int(),
  userIds: z.array(uuid).max(100),
});

export const unrestrictOpportunityInput = z.object({ id: uuid, version: z.number().int() });

/** What an opportunity's history tells of. */
export const CHANGED_FIELDS = [
  "opened",
  "stage",
  "name",
  "amount",
  "expected-on",
  "owner",
  "next-step",
  "audience",
] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];
