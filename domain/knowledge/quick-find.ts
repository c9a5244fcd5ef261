import { prisma } from "../../platform/db/prisma.ts";
import { type NAMED_KINDS, type FoundDocument } from "../../platform/search/port.ts";
import { readGiven } from "../../platform/search/read-hits.ts";
import { visibleColleagues } from "../identity/colleague-policy.ts";
import { isInsider, type Viewer } from "../viewer.ts";
import { askEngine } from "./ask-engine.ts";
import { peopleByContact } from "./contact-find.sql.ts";
import { foundThings, type FoundThing } from "./found-things.ts";
import { closeness } from "../../platform/search/closeness.ts";
import { marksIn, wantedWords, type Mark } from "./marks.ts";
import { keysOf } from "./search.ts";
import { fold } from "../../platform/search/text-words.ts";

export type NamedKind = (typeof NAMED_KINDS)[number];
export type QuickHit = FoundThing & {
  titleMarks: Mark[];
  /** The telephone or e-mail it was found by; null when it was the name. */
  contact: string | null;
};

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

/** Accounts, people, deals and colleagues by name as one types, people by telephone and e-mail too: the palette's and the mention picker's answer. */
export async function quickFind(
  viewer: Viewer,
  text: string,
  kinds: readonly NamedKind[],
  limit: number,
): Promise<QuickHit[]> {
  const reader = foundThings(viewer);
  const guestColleagues = !isInsider(viewer) && kinds.includes("colleague");
  const [found, guests, reached] = await Promise.all([
    askEngine((engine) => engine.suggest({ text, keys: keysOf(viewer), kinds, limit }, reader)),
    guestColleagues ? colleaguesForGuest(viewer, text, limit) : [],
    kinds.includes("person") ? peopleByContact(viewer, text, limit) : [],
  ]);
  const given = [...reached.map(({ id }) => ({ id, kind: "person" as const })), ...guests];
  const read = (await readGiven(given, reader)).map(reader.thingOf);
  const contacts = new Map(reached.map(({ id, contact }) => [id, contact]));
  const things = [
    ...read.slice(0, reached.length),
    ...found.filter((thing) => !thing || !contacts.has(thing.id)),
    ...read.slice(reached.length),
  ];
  const wanted = wantedWords(text);
  return things.flatMap((thing) =>
    thing ? { ...thing, titleMarks: marksIn(thing.title, wanted), contact: contacts.get(thing.id) ?? null } : [],
  );
}
