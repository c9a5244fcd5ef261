import { prisma } from "../../platform/db/prisma.ts";
import { type NAMED_KINDS, type FoundDocument } from "../../platform/search/port.ts";
import { readGiven } from "../../platform/search/read-hits.ts";
import { visibleColleagues } from "../identity/colleague-policy.ts";
import { isInsider, type Viewer } from "../viewer.ts";
import { askEngine } from "./ask-engine.ts";
import { foundThings, type FoundThing } from "./found-things.ts";
import { closeness } from "../../platform/search/closeness.ts";
import { marksIn, wantedWords, type Mark } from "./marks.ts";
import { figuresIn } from "./search-figures.ts";
import { keysOf } from "./search.ts";
import { fold } from "../../platform/search/text-words.ts";

export type NamedKind = (typeof NAMED_KINDS)[number];
export type QuickHit = FoundThing & { titleMarks: Mark[] };

/** Who types one, or a telephone number, means whose it is; names do not hold them. */
const ADDRESS = /[^\s@]@[^\s@]/;

/** Guests know so few colleagues that they are looked through. */
const FEW = 200;

async function colleaguesForGuest(viewer: Viewer, text: string, limit: number): Promise<FoundDocument[]> {
  const wanted = wantedWords(text);
  const rows = await prisma.user.findMany({
    where: { AND: [visibleColleagues(viewer), { deactivatedAt: null }] },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: FEW,
  });
  const answers = (name: string) => {
    const words = fold(name).split(/[^\p{L}\p{N}]+/u);
    return wanted.length > 0 && wanted.every((one) => words.some((word) => closeness(one, word) !== null));
  };
  return rows
    .filter(({ name }) => answers(name))
    .slice(0, limit)
    .map(({ id }) => ({ id, kind: "colleague" }));
}

/** Accounts, people, deals and colleagues by name as one types: the palette's and the mention picker's answer. */
export async function quickFind(
  viewer: Viewer,
  text: string,
  kinds: readonly NamedKind[],
  limit: number,
): Promise<QuickHit[]> {
  const reader = foundThings(viewer);
  const guestColleagues = !isInsider(viewer) && kinds.includes("colleague");
  const keys = keysOf(viewer);
  const figures = figuresIn(text);
  const [found, guests] = await Promise.all([
    askEngine((engine) => engine.suggest({ text, keys, kinds, limit }, reader)),
    guestColleagues ? colleaguesForGuest(viewer, text, limit) : [],
  ]);
  const byAddress = found.length === 0 && (figures.length > 0 || ADDRESS.test(text));
  const addressed = byAddress
    ? await askEngine((engine) => engine.search({ text, figures, keys, kinds, limit, wholly: true }, reader))
    : { hits: [] };
  const things = [...found, ...addressed.hits, ...(await readGiven(guests, reader)).map(reader.thingOf)];
  const wanted = wantedWords(text);
  return things.flatMap((thing) => (thing ? { ...thing, titleMarks: marksIn(thing.title, wanted) } : []));
}
