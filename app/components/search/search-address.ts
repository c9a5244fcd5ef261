import type { SearchKind } from "~/gql/graphql.ts";

export interface Asked {
  /** As typed, filters and all. */
  query: string;
  /** Taken as words only. */
  literally: boolean;
}

/** What the address of a search page asks for. Words beyond the contract's limit are not sent. */
export function askedOf(request: Request, kinds: readonly SearchKind[]) {
  const params = new URL(request.url).searchParams;
  const typed = (params.get("q") ?? "").trim();
  // Addresses that were sent before kinds could be typed.
  const kind = kinds.find((one) => one === params.get("kind"));
  const query = (kind ? `${typed} kind:${kind}` : typed).slice(0, 500);
  return { query, literally: params.get("as") === "words", after: params.get("after") };
}

/** The same page with other words. */
export const searchAddress = (here: string, query: string, literally = false) =>
  `${here}?${new URLSearchParams({ q: query, ...(literally && { as: "words" }) }).toString()}`;

interface Place {
  start: number;
  end: number;
}

/** What was typed without some of its filters: a chip removed leaves the text too. */
export function cutOut(query: string, places: readonly Place[]): string {
  let at = 0;
  const kept: string[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    kept.push(query.slice(at, Math.max(at, start)));
    at = Math.max(at, end);
  }
  return [...kept, query.slice(at)]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(" ");
}

/** A name as the value of a filter: in quotes where it is not one word. */
export function filterValue(name: string): string {
  const plain = name.replace(/["«»“”]/g, "").trim();
  return /^[\p{L}\p{N}.'’-]+$/u.test(plain) ? plain : `"${plain}"`;
}
