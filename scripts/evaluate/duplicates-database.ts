import { readEmail } from "../../domain/email-input.ts";
import { phonesIn } from "../../domain/people/phone-number.ts";
import { foldName } from "../../domain/people/names.ts";
import { possibleDuplicates } from "../../domain/people/possible-duplicates.ts";
import { nameColumns } from "../../domain/people/write-person.ts";
import { EVERYONE, type Viewer } from "../../domain/viewer.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";

/** One record of somebody; those of one `entity` are the same person. */
export interface KnownRow {
  id: string;
  entity: string;
  name: string;
  email: string;
  phone: string;
  company: string;
  city: string;
}

export const pairOf = (a: { id: string }, b: { id: string }) => (a.id < b.id ? `${a.id}|${b.id}` : `${b.id}|${a.id}`);

/** The firm a row names; where it only names a town, a firm of nobody else's in that town. */
export const accountKey = ({ id, company, city }: KnownRow) =>
  company ? `${foldName(company)} ${foldName(city)}` : city && `only ${id}`;

/** So many are asked for at a time. */
const AT_ONCE = 8;
const KEYS = { audienceId: EVERYONE, circleId: null };

/** Any colleague: what there is here, everybody sees. */
const COLLEAGUE: Viewer = {
  ...{ id: newId(), name: "", email: "", locale: "en", role: "member" },
  ...{ audienceIds: [EVERYONE], circleIds: [], scopes: ["read"] },
};

/** Writes people in the product's own tables, asks the product for each of them who it may be, and answers with all pairs it shows. */
export async function measuredPairs(rows: readonly KnownRow[]): Promise<Set<string>> {
  const known = await writePeople(rows);
  const rowOf = new Map(known.map((one) => [one.id, one.row]));
  const pairs = new Set<string>();
  const ask = async ({ row, ...person }: (typeof known)[number]) => {
    const found = await possibleDuplicates(COLLEAGUE, { ...KEYS, ...person });
    for (const other of found) pairs.add(pairOf(row, rowOf.get(other.id)!));
  };
  for (let at = 0; at < known.length; at += AT_ONCE) await Promise.all(known.slice(at, at + AT_ONCE).map(ask));
  return pairs;
}

async function writePeople(rows: readonly KnownRow[]) {
  const accounts = new Map<string, { id: string; name: string; city: string }>();
  const people = rows.map((row) => {
    const key = accountKey(row);
    if (key && !accounts.has(key)) accounts.set(key, { id: newId(), name: row.company || key, city: row.city });
    const email = row.email && (readEmail(row.email) ?? row.email.toLowerCase());
    return {
      ...{ row, id: newId(), name: row.name, emails: email ? [email] : [] },
      ...{ phones: row.phone ? phonesIn(row.phone) : [], accountIds: key ? [accounts.get(key)!.id] : [] },
    };
  });
  await prisma.account.createMany({ data: [...accounts.values()].map((account) => ({ ...account, ...KEYS })) });
  await prisma.person.createMany({
    data: people.map(({ id, name }) => ({ id, ...nameColumns({ name }), ...KEYS })),
  });
  await prisma.personEmail.createMany({
    data: people.flatMap(({ id: personId, emails }) => emails.map((email) => ({ id: newId(), personId, email }))),
  });
  await prisma.personPhone.createMany({
    data: people.flatMap(({ id: personId, phones }) => phones.map((phone) => ({ id: newId(), personId, phone }))),
  });
  await prisma.personRole.createMany({
    data: people.flatMap(({ id: personId, accountIds }) =>
      accountIds.map((accountId) => ({ id: newId(), personId, accountId })),
    ),
  });
  await prisma.$executeRaw`analyze people, person_emails, person_phones, person_roles, accounts`;
  return people;
}
