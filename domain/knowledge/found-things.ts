import type { HitReader, SearchKind } from "../../platform/search/port.ts";
import { plainText } from "../conversation/markdown.ts";
import type { Viewer } from "../viewer.ts";
import { readThings, type FoundRow } from "./found-things.sql.ts";

/** What was found, as a list of hits shows it. */
export interface FoundThing {
  id: string;
  kind: SearchKind;
  /** Its name; empty for posts and comments. */
  title: string;
  /** Plain text. */
  text: string;
  /** A trade or a job, and a city or a department; empty where there is none. */
  detail: string;
  place: string;
  account: { id: string; name: string } | null;
  /** Who wrote it, or owns it. */
  authorId: string | null;
  happenedAt: Date;
}

const listed = (...parts: string[]) => parts.filter(Boolean).join(" · ");

const TEXT: Record<SearchKind, (row: FoundRow) => string> = {
  account: ({ text, detail, place }) => listed(detail, place, text),
  person: ({ text, detail }) => listed(detail, text),
  opportunity: ({ text }) => text,
  post: ({ text }) => plainText(text),
  comment: ({ text }) => plainText(text),
  colleague: ({ detail, place }) => listed(detail, place),
};

function thingOf(row: FoundRow): FoundThing {
  const { id, kind, title, detail, place, accountId, accountName, authorId, happenedAt } = row;
  const account = accountId && accountName ? { id: accountId, name: accountName } : null;
  return { id, kind, title, text: TEXT[kind](row), detail, place, account, authorId, happenedAt };
}

/** For the search engine: hits as things; null for what the viewer may not see. */
export const foundThings = (viewer: Viewer): HitReader<FoundThing | null> => readThings(viewer, thingOf);
