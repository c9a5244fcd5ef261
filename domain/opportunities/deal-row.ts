import type { HelpSort } from "./help-acts.sql.ts";
import type { Part } from "./opportunity-input.ts";

/** Weeks of help that a deal shows; older acts are one bucket. */
export const HELP_WEEKS = 26;

/** A deal as its lists and its page read it: everything a card shows, in one row of one statement. */
export interface DealRow {
  id: string;
  accountId: string;
  /** Empty when the account itself is not the viewer's to see. */
  accountName: string;
  accountOwnerId: string | null;
  name: string;
  stageId: string;
  stageKey: string;
  stageKind: "open" | "won" | "lost";
  stagePosition: number;
  stageName: string;
  stageProbability: number;
  /** Null: unknown, or the viewer is not shown amounts. */
  amount: number | null;
  currency: string;
  /** YYYY-MM-DD */
  expectedOn: string | null;
  ownerId: string | null;
  nextStep: string;
  nextStepOn: string | null;
  lostReason: string;
  originPostId: string | null;
  audienceId: string;
  circleId: string | null;
  audienceKind: string;
  stageSince: Date;
  closedAt: Date | null;
  createdAt: Date;
  createdById: string | null;
  version: number;
  people: DealPerson[] | null;
  /** People there it stands on: 0, 1, or 2 for more (contacts.sql.ts); 0 outside. */
  contacts: number;
  acts: HelpCount[] | null;
  /** Place in the list it was read from. */
  sortKey: number;
}

export interface DealPerson {
  id: string;
  name: string;
  part: Part;
  title: string;
}

/** How often someone gave one sort of help in one week: 0 is this week, HELP_WEEKS anything older. */
export interface HelpCount {
  who: string;
  sort: HelpSort;
  week: number;
  n: number;
  /** Seconds since 1970 of the latest. */
  last: number;
}
