import type { Keys } from "../visibility.ts";

/** A row as PostgreSQL writes it (`to_jsonb`), with its columns' own names. */
export type Row = Record<string, unknown>;

/**
 * Where people stand. `id` names a row among those of one person; a person stands only once beside the same `once`, which is a row of
 * `of`. What is derived (tie_traces) is made anew.
 */
export const PLACES = {
  person_emails: { id: "id", once: "email", of: null },
  person_phones: { id: "id", once: "phone", of: null },
  relationships: { id: "id", once: "user_id", of: "users" },
  opportunity_people: { id: "opportunity_id", once: "opportunity_id", of: "opportunities" },
  post_people: { id: "post_id", once: "post_id", of: "posts" },
  interaction_participants: { id: "id", once: "interaction_id", of: "interactions" },
  person_roles: { id: "id", once: null, of: null },
  introductions: { id: "id", once: null, of: null },
} as const;

export type Place = keyof typeof PLACES;
export const PLACE_NAMES = Object.keys(PLACES) as Place[];

/** All that a merge did, so that it can be undone: kept with it for as long as it may be. */
export interface MergeLog {
  /** The record that went, whole. */
  from: Row;
  /** The record that stayed, before and after; `rest` is a print of all that stood on it when the merge was done. */
  into: { id: string; before: IntoFacts; after: IntoFacts; version: number; rest: string };
  /** Rows that went over, by their place's `id`. */
  moved: Partial<Record<Place, string[]>>;
  /** Rows of the record that went, where the other stood already. */
  gone: Partial<Record<Place, Row[]>>;
  /** Rows of the record that stayed which took something over from those. */
  changed: { place: Place; before: Row; after: Row }[];
  /** Proposals that had become the record that went, and records that had been merged into it. */
  proposals: string[];
  led: string[];
}

export type IntoFacts = Keys & { about: string; doNotContact: boolean };

const DAY_MS = 24 * 3_600_000;
const UNDO_DAYS = 30;

/** Until when a merge can be undone. */
export function undoUntil(mergedAt: Date): Date {
  return new Date(mergedAt.getTime() + UNDO_DAYS * DAY_MS);
}

/** Merges older than this stand for good. */
export function undoneSince(at: Date): Date {
  return new Date(at.getTime() - UNDO_DAYS * DAY_MS);
}
