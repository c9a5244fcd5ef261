import { z } from "zod";
import { ROLES, SCOPES } from "../viewer.ts";
import { email, line, uuid } from "../text-input.ts";

const locale = z.enum(["en", "fr"]);

/** Only what is given changes. */
export const editProfileInput = z.object({
  name: line(120, 1).optional(),
  title: line(120).optional(),
  locale: locale.optional(),
  theme: z.enum(["system", "light", "dark"]).optional(),
  serif: z.boolean().optional(),
  /** The version the form was filled from; left out by switches that overwrite nothing else. */
  version: z.number().int().optional(),
});

export const inviteInput = z
  .object({
    email,
    name: line(120).default(""),
    role: z.enum(ROLES).default("member"),
    locale: locale.default("en"),
    /** What an influencer will see; nothing for others. */
    accountIds: z.array(uuid).max(50).default([]),
  })
  .refine((input) => input.role !== "influencer" || input.accountIds.length > 0, {
    path: ["accountIds"],
    error: "chooseAccounts",
  });

export const changeRoleInput = z.object({ userId: uuid, role: z.enum(ROLES) });
export const userInput = z.object({ userId: uuid });
export const mailLinkInput = z.object({ invitationId: uuid });
export const sessionInput = z.object({ sessionId: uuid });

/** Every token ends some day: one that was forgotten must not open the house for ever. */
export const LONGEST_TOKEN_DAYS = 366;

export const createTokenInput = z.object({
  name: line(80, 1),
  scopes: z.array(z.enum(SCOPES)).max(3).default(["read"]),
  /** Days until it expires; null stands for as many as there may be. */
  days: z
    .number()
    .int()
    .min(1)
    .max(LONGEST_TOKEN_DAYS)
    .nullable()
    .default(90)
    .transform((days) => days ?? LONGEST_TOKEN_DAYS),
});
export const tokenInput = z.object({ tokenId: uuid });
