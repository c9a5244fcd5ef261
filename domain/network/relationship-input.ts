import { z } from "zod";
import { day, text, uuid } from "../text-input.ts";

export const CLAIMED_LEVELS = ["strong", "familiar", "faint"] as const;

/** What others see of a tie: whose it is, only that a colleague has it, or nothing at all. */
export const DISCLOSURES = ["name", "anonymous", "nothing"] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export const claimRelationshipInput = z.object({
  personId: uuid,
  how: text(1_000).default(""),
  claimed: z.enum(CLAIMED_LEVELS).default("familiar"),
  since: day.nullish(),
  disclosure: z.enum(DISCLOSURES).default("name"),
  /** Needed when the tie is claimed already: the version that was edited. */
  version: z.number().int().nullish(),
});

export const removeRelationshipInput = z.object({ id: uuid });
