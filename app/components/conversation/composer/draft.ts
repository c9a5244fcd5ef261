import { keep, readKept } from "~/data/kept.ts";

/** Uploaded and waiting for its post. `id` is the contract's, `size` in bytes. */
export interface DraftFile {
  id: string;
  name: string;
  size: number;
}

/** What a text is about, chosen before a word was written. Bare ids. */
export interface DraftAbout {
  /** Only its own team will read what is written about it. */
  deal: { id: string; name: string; teamOnly: boolean } | null;
  people: { id: string; name: string }[];
}

/** On what a text is posted that was begun nowhere: an account, one to be made, or none yet. */
export type DraftOn =
  { to: "account"; id: string; name: string } | { to: "new"; clientId: string; name: string } | { to: "none" };

/** What the writer said of something that was read in the text: by its kind and its words there. */
export interface DraftDecision {
  kind: string;
  text: string;
  accept: boolean;
  name?: string;
  title?: string;
}

/** A text not yet posted, kept on this device until the server has it. */
export interface Draft extends DraftAbout {
  /** Chosen by the writer; null as long as only the text says what it is about. */
  on: DraftOn | null;
  decisions: DraftDecision[];
  clientId: string;
  body: string;
  kind: string;
  hand: string;
  channel: string;
  reach: string;
  /** Names written after @, and whom they mean. */
  mentions: { name: string; id: string }[];
  files: DraftFile[];
  /** Sent at least once as it stands, and no answer yet. */
  onItsWay: boolean;
  /** ISO moment of the last stroke. */
  keptAt: string;
}

/** What is not a draft (older, forged) is not there. */
export function readDraft(viewerId: string, place: string): Draft | null {
  const draft = readKept(viewerId, place);
  // What older drafts do not have is empty.
  return isDraft(draft) ? { ...emptyDraft(), ...draft } : null;
}

export function keepDraft(viewerId: string, place: string, draft: Draft): boolean {
  return keep(viewerId, place, draft.body.trim() || draft.files.length > 0 ? draft : null);
}

const LISTS = ["mentions", "files", "people", "decisions"] as const;

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const draft = value as Partial<Draft>;
  const lists = LISTS.every((name) => draft[name] === undefined || Array.isArray(draft[name]));
  return typeof draft.body === "string" && typeof draft.clientId === "string" && lists;
}

export function emptyDraft(): Draft {
  const texts = { body: "", kind: "", hand: "", channel: "", reach: "", keptAt: "" };
  const lists = { mentions: [], files: [], people: [], decisions: [] };
  return { clientId: crypto.randomUUID(), ...texts, ...lists, deal: null, on: null, onItsWay: false };
}
