import type { Prisma } from "../../generated/prisma/client.ts";
import { prisma, type Tx } from "../../platform/db/prisma.ts";
import type { Viewer } from "../viewer.ts";
import { nameKey } from "./name-key.ts";
import { visiblePeople } from "./person-policy.ts";

export interface PersonFacts {
  name: string;
  emails: readonly string[];
  phones: readonly string[];
}

export type DuplicateReason = "email" | "phone" | "name";

export interface PossibleDuplicate {
  id: string;
  reasons: DuplicateReason[];
}

/** Names as alike as "claire dupont" and "claire dupond", or "etienne roumier" and "etiene roumier". */
const ALIKE = 0.6;

/**
 * People the viewer may see who may be the same: same e-mail or telephone, same words in the name, or a name that differs by a slip
 * of the pen. Surest first, at most 10.
 */
export async function possibleDuplicates(
  viewer: Viewer,
  facts: PersonFacts,
  db: Tx = prisma,
  exceptId: string | null = null,
): Promise<PossibleDuplicate[]> {
  const key = nameKey(facts.name);
  const alike = key.length >= 5 ? await alikeNames(db, key) : [];
  const same: Prisma.PersonWhereInput[] = [{ nameKey: key, name: { not: "" } }, { id: { in: alike } }];
  if (facts.emails.length > 0) same.push({ emails: { some: { email: { in: [...facts.emails] } } } });
  if (facts.phones.length > 0) same.push({ phones: { some: { phone: { in: [...facts.phones] } } } });
  const found = await db.person.findMany({
    where: { AND: [visiblePeople(viewer), { OR: same }, exceptId ? { id: { not: exceptId } } : {}] },
    select: { id: true, emails: { select: { email: true } }, phones: { select: { phone: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 30,
  });
  return found
    .map(({ id, emails, phones }) => {
      const reasons: DuplicateReason[] = [];
      if (emails.some(({ email }) => facts.emails.includes(email.toLowerCase()))) reasons.push("email");
      if (phones.some(({ phone }) => facts.phones.includes(phone))) reasons.push("phone");
      return { id, reasons: reasons.length > 0 ? reasons : (["name"] as DuplicateReason[]) };
    })
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 10);
}

const weight = ({ reasons }: PossibleDuplicate) => reasons.filter((reason) => reason !== "name").length;

/** The trigram index answers `%`; visibility is checked by whoever reads the ids. */
async function alikeNames(db: Tx, key: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`select id::text from people
    where name_key % ${key} and similarity(name_key, ${key}) >= ${ALIKE}::real
    order by similarity(name_key, ${key}) desc, id limit 20`;
  return rows.map((row) => row.id);
}
