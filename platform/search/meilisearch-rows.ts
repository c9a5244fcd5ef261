import type { SearchDocument, SearchFilters, SearchKeys } from "./port.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { wordsIn } from "./text-words.ts";

/** A document as Meilisearch keeps it. */
export type Row = Omit<SearchDocument, "happenedAt"> & { happenedAt: number; beginnings: string };

const SHORTEST = 3;
const MOST_WORDS = 2_000;

/** Meilisearch takes only the last word of a query for a beginning: those of all words are words of their own. */
function beginningsOf(text: string): string {
  const words = new Set(wordsIn(text, MOST_WORDS).map((word) => word.folded));
  const beginnings = new Set<string>();
  for (const word of words) for (let to = SHORTEST; to < word.length; to++) beginnings.add(word.slice(0, to));
  return [...beginnings].join(" ");
}

/** As `search_bare` of the index in PostgreSQL: signs without width, vowel signs, and the number sign that sticks to its number. */
const bare = (text: string) =>
  text
    .replaceAll("№", " ")
    .replace(
      /\u00AD|\u0640|\u2060|\uFEFF|[\u200B-\u200F]|[\u0591-\u05C7]|[\u0610-\u061A]|[\u064B-\u065F]|\u0670/gu,
      "",
    );

export function rowOf(document: SearchDocument): Row {
  const [title, body, context] = [document.title, document.body, document.context].map(bare) as [
    string,
    string,
    string,
  ];
  const beginnings = beginningsOf(`${title} ${body} ${context}`);
  return { ...document, title, body, context, happenedAt: document.happenedAt.getTime(), beginnings };
}

/** Where words are looked for as they stand. */
export const TEXTS = ["title", "body", "context"] as const;

export const SETTINGS = {
  stopWords: STOP_WORDS,
  searchableAttributes: [...TEXTS, "beginnings"],
  filterableAttributes: [
    "audienceId",
    "circleId",
    "kind",
    "accountId",
    "authorId",
    "postKind",
    "channel",
    "happenedAt",
  ],
  displayedAttributes: ["id", "kind", "happenedAt", ...TEXTS],
  rankingRules: ["words", "typo", "proximity", "attribute", "exactness", "happenedAt:desc"],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: ["beginnings"],
  },
  localizedAttributes: [{ attributePatterns: [...TEXTS], locales: ["fra" as const, "eng" as const] }],
  pagination: { maxTotalHits: 1_000 },
};

const listed = (values: readonly string[]) => `[${values.map((value) => JSON.stringify(value)).join(", ")}]`;

export function filterOf(keys: SearchKeys, filters: SearchFilters): string {
  const parts = [`${keys.door === "inside" ? "audienceId" : "circleId"} IN ${listed(keys.ids)}`];
  const { kinds, accountId, accountIds, authorIds, postKinds, channels, from, until } = filters;
  const among = { kind: kinds, accountId: accountIds, authorId: authorIds, postKind: postKinds, channel: channels };
  for (const [name, values] of Object.entries(among)) if (values) parts.push(`${name} IN ${listed(values)}`);
  if (accountId) parts.push(`accountId = ${JSON.stringify(accountId)}`);
  if (from) parts.push(`happenedAt >= ${from.getTime()}`);
  if (until) parts.push(`happenedAt < ${until.getTime()}`);
  return parts.join(" AND ");
}
