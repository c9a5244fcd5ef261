import { readGiven } from "../../../platform/search/read-hits.ts";
import type { Viewer } from "../../viewer.ts";
import { foundThings } from "../found-things.ts";
import { quickFind } from "../quick-find.ts";
import { fold, wordsIn } from "../../../platform/search/text-words.ts";
import { MYSELF } from "./filter-words.ts";
import type { NameAsked } from "./read-typed.ts";

export interface Named {
  id: string;
  name: string;
}

const KINDS = { author: "colleague", account: "account" } as const;
/** A beginning may be that of many. */
const MOST = 20;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Those meant by a name among what the viewer may see, and where the name ends in what was typed. */
export async function namesAsked(viewer: Viewer, asked: NameAsked): Promise<{ named: Named[]; end: number }> {
  const { end } = asked;
  const folded = fold(asked.who);
  if (asked.name === "author" && MYSELF.has(folded)) return { named: [{ id: viewer.id, name: viewer.name }], end };
  if (UUID.test(asked.who)) return { named: await byId(viewer, asked), end };
  // Written with a join, a name of several words stands in one ("from:salome-arnaud"); else the words behind it may belong to it.
  for (let length = asked.more.length; length >= 0; length -= 1) {
    const words = [asked.who, ...asked.more.slice(0, length).map(({ value }) => value)].join(" ");
    const named = await called(viewer, asked.name, words, length === 0 && !asked.unsure);
    if (named.length > 0) return { named, end: length > 0 ? asked.more[length - 1]!.end : end };
  }
  return { named: [], end };
}

async function byId(viewer: Viewer, { name, who }: NameAsked): Promise<Named[]> {
  const reader = foundThings(viewer);
  const rows = await readGiven([{ id: who.toLowerCase(), kind: KINDS[name] }], reader);
  return rows.flatMap((row) => {
    const thing = reader.thingOf(row);
    return thing ? [{ id: thing.id, name: thing.title }] : [];
  });
}

/** Of that name to the letter, else with each word beginning one of theirs, else (`loosely`) with a slip of the pen. */
async function called(viewer: Viewer, name: NameAsked["name"], words: string, loosely: boolean): Promise<Named[]> {
  const wanted = foldedIn(words);
  if (wanted.length === 0) return [];
  const found = await quickFind(viewer, wanted.join(" "), [KINDS[name]], MOST);
  const all = found.map(({ id, title }) => ({ id, name: title, words: foldedIn(title) }));
  const same = all.filter((one) => one.words.join(" ") === wanted.join(" "));
  const begun = all.filter((one) => wanted.every((word) => one.words.some((other) => other.startsWith(word))));
  const best = same.length > 0 ? same : begun.length > 0 || !loosely ? begun : all.slice(0, 3);
  return best.map(({ id, name: title }) => ({ id, name: title }));
}

const foldedIn = (text: string) => wordsIn(text, 12).map((word) => word.folded);
