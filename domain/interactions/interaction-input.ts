import { z } from "zod";
import { line, moment, text, uuid } from "../text-input.ts";

export const INTERACTION_CHANNELS = [
  "e-mail",
  "call",
  "meeting",
  "letter",
  "visit",
  "chat",
  "social",
  "web",
  "event",
] as const;

export const logInteractionInput = z.object({
  accountId: uuid,
  /** Made by the device that wrote it; the same id twice is the same interaction. */
  clientId: uuid,
  channel: z.enum(INTERACTION_CHANNELS),
  subject: line(200, 1),
  body: text(20_000).default(""),
  /** Now, unless told. */
  occurredAt: moment.nullish(),
  opportunityId: uuid.nullish(),
  /** People outside who took part. */
  personIds: z.array(uuid).max(50).default([]),
  /** Colleagues who took part; the one who writes it down unless told otherwise. */
  colleagueIds: z.array(uuid).max(50).nullish(),
  /** Shown to the influencers invited to the account as well. */
  forGuests: z.boolean().default(false),
});
