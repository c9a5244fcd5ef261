import type { Prisma } from "../../generated/prisma/client.ts";
import { prisma, type Tx } from "../../platform/db/prisma.ts";
import type { Viewer } from "../viewer.ts";
import { compare, likelyDuplicates, type DuplicateReason } from "./duplicates.ts";
import { nameKey } from "./name-key.ts";
import { parseName } from "./names.ts";
import { visibleSql, type Keys } from "../visibility.ts";
import { sameKeys } from "./merged-keys.ts";
import { visiblePeople } from "./person-policy.ts";

interface PersonFacts {
  name: string;
  givenName?: string | null | undefined;
  familyName?: string | null | undefined;
  emails: readonly string[];
  phones: readonly string[];
}

export interface PossibleDuplicate {
  id: string;
  reasons: DuplicateReason[];
  /** Seen by the same people as the one it may be. */
  sameReaders: boolean;
}

/** Names that share this much of their three-letter pieces are read and compared properly. */
const ALIKE = 0.35;

/**
 * People the viewer may see who may be the same, surest first, at most 10: whoever has the same e-mail or telephone, and
 * whom `duplicates.ts` finds likely.
 */
export async function possibleDuplicates(
  viewer: Viewer,
  { id, ...facts }: PersonFacts & Keys & { id: string | null },
  db: Tx = prisma,
): Promise<PossibleDuplicate[]> {
  const key = nameKey(facts.name);
  const alike = key.length >= 5 ? await alikeNames(db, viewer, key) : [];
  const same: Prisma.PersonWhereInput[] = [{ nameKey: key, name: { not: "" } }, { id: { in: alike } }];
  if (facts.emails.length > 0) same.push({ emails: { some: { email: { in: [...facts.emails] } } } });
  if (facts.phones.length > 0) same.push({ phones: { some: { phone: { in: [...facts.phones] } } } });
  const found = await db.person.findMany({
    where: { AND: [visiblePeople(viewer), { OR: same }, id ? { id: { not: id } } : {}] },
    include: { emails: true, phones: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 60,
  });
  const readers = new Map(found.map((person) => [person.id, sameKeys(person, facts)]));
  const candidate = { ...facts, ...namesOf(facts) };
  const known = found.map((person) => ({
    id: person.id,
    nameKey: person.nameKey,
    ...namesOf(person),
    emails: person.emails.map(({ email }) => email.toLowerCase()),
    phones: person.phones.map(({ phone }) => phone),
  }));
  const likely = new Set(likelyDuplicates(candidate, known).map(({ person }) => person.id));
  return known
    .map((person) => ({ person, ...compare(candidate, person) }))
    .filter(
      ({ person, reasons }) =>
        likely.has(person.id) ||
        person.nameKey === key ||
        reasons.some((reason) => reason === "email" || reason === "phone"),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, 10)
    .map(({ person, reasons }) => ({
      id: person.id,
      reasons: reasons.length > 0 ? reasons : ["name"],
      sameReaders: readers.get(person.id) ?? false,
    }));
}

function namesOf({ name, givenName, familyName }: Pick<PersonFacts, "name" | "givenName" | "familyName">) {
  const read = parseName(name);
  return { givenName: givenName || read.givenName, familyName: familyName || read.familyName };
}

/** The trigram index answers `%`. Of those whom the viewer sees: look-alikes that are hidden must push nobody out. */
async function alikeNames(db: Tx, viewer: Viewer, key: string): Promise<string[]> {
  const { sql, ids } = visibleSql(viewer, "p", 3);
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(
    `select p.id::text from people p
      where p.name_key % $1 and similarity(p.name_key, $1) >= $2::real and ${sql}
      order by similarity(p.name_key, $1) desc, p.id limit 40`,
    ...[key, ALIKE, ids],
  );
  return rows.map((row) => row.id);
}
