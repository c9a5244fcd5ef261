import { DAY_MS } from "../../platform/clock.ts";
import { CONTACTS_FROM } from "./contacts.sql.ts";
import { ALONE_DAYS } from "./deal-filter.sql.ts";
import type { DealRow } from "./deal-row.ts";
import { lastHelpAt } from "./help.ts";

/** What a deal lacks, the most pressing first. */
export const MISSING = [
  "alone",
  "overdue",
  "decider",
  "second-contact",
  "contact",
  "next-step",
  "late-step",
  "date",
  "amount",
] as const;
export type MissingKind = (typeof MISSING)[number];

export interface Missing {
  kind: MissingKind;
  /** How long already, in days, where it has a beginning. */
  days: number | null;
}

type Deal = Pick<
  DealRow,
  | "stageKind"
  | "stagePosition"
  | "acts"
  | "ownerId"
  | "people"
  | "contacts"
  | "nextStep"
  | "nextStepOn"
  | "expectedOn"
  | "amount"
  | "createdAt"
>;

/** A young tip is allowed to know nothing: hints begin where a stage makes them matter, and closed deals lack nothing. */
export function missingOf(deal: Deal, at: Date): Missing[] {
  if (deal.stageKind !== "open") return [];
  const found: Missing[] = [];
  const say = (kind: MissingKind, days: number | null = null) => found.push({ kind, days });
  const since = (ms: number) => Math.floor((at.getTime() - ms) / DAY_MS);
  const today = at.toISOString().slice(0, 10);
  const later = deal.stagePosition >= CONTACTS_FROM;
  const people = deal.people ?? [];

  const alone = since(lastHelpAt(deal) ?? deal.createdAt.getTime());
  if (alone >= ALONE_DAYS) say("alone", alone);
  if (deal.expectedOn && deal.expectedOn < today) say("overdue", since(Date.parse(deal.expectedOn)));
  if (people.length > 0 && !people.some(({ part }) => part === "decides")) say("decider");
  if (later && deal.contacts === 1) say("second-contact");
  if (later && people.length === 0) say("contact");
  if (deal.nextStep === "") say("next-step");
  else if (deal.nextStepOn && deal.nextStepOn < today) say("late-step", since(Date.parse(deal.nextStepOn)));
  if (later && !deal.expectedOn) say("date");
  if (later && deal.amount === null) say("amount");
  return found.sort((a, b) => MISSING.indexOf(a.kind) - MISSING.indexOf(b.kind));
}
