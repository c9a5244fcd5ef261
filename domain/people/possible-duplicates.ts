import { prisma, type Tx } from "../../platform/db/prisma.ts";
import { visibleAccounts } from "../accounts/account-policy.ts";
import type { Viewer } from "../viewer.ts";
import type { Keys } from "../visibility.ts";
import { peopleAlike, type Sought } from "./alike.sql.ts";
import {
  compare,
  likelyDuplicates,
  namesMayAgree,
  readNames,
  type Candidate,
  type DuplicateReason,
} from "./duplicates.ts";
import { sameKeys } from "./merged-keys.ts";
import { nameKey } from "./name-key.ts";

type PersonFacts = Sought & Partial<Pick<Candidate, "givenName" | "familyName">>;

export interface PossibleDuplicate {
  id: string;
  reasons: DuplicateReason[];
  /** Seen by the same people as the one it may be. */
  sameReaders: boolean;
}

/**
 * People the viewer may see who may be the same, surest first, at most 10: whoever has the same e-mail or number, the same name, and
 * whom `duplicates.ts` finds likely. A number of several is a switchboard: it says nothing of whoever has another name.
 */
export async function possibleDuplicates(
  viewer: Viewer,
  facts: PersonFacts & Keys,
  db: Tx = prisma,
): Promise<PossibleDuplicate[]> {
  const key = nameKey(facts.name);
  const found = await db.person.findMany({
    where: { id: { in: await peopleAlike(db, viewer, facts) } },
    include: {
      emails: true,
      phones: true,
      roles: { where: { account: visibleAccounts(viewer) }, select: { account: { select: { id: true, city: true } } } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const readers = new Map(found.map((person) => [person.id, sameKeys(person, facts)]));
  const { emails, phones } = facts;
  const candidate = { emails, phones, ...namesOf(facts), ...(await placesOf(db, facts.accountIds)) };
  const known = found.map((person) => ({
    id: person.id,
    nameKey: person.nameKey,
    ...namesOf(person),
    emails: person.emails.map(({ email }) => email.toLowerCase()),
    phones: person.phones.map(({ phone }) => phone),
    firms: person.roles.map(({ account }) => account.id),
    towns: person.roles.map(({ account }) => account.city),
  }));
  const likely = new Set(likelyDuplicates(candidate, known).map(({ person }) => person.id));
  const compared = known.map((person) => ({ person, ...compare(candidate, person) }));
  const isSwitchboard = compared.filter(({ reasons }) => reasons.includes("phone")).length > 1;
  return compared
    .filter(
      ({ person, reasons }) =>
        likely.has(person.id) ||
        (key !== "" && person.nameKey === key) ||
        reasons.includes("email") ||
        (reasons.includes("phone") && (!isSwitchboard || namesMayAgree(candidate, person))),
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
  const read = readNames(name);
  return { ...read, givenName: givenName || read.givenName, familyName: familyName || read.familyName };
}

/** Firms and towns of accounts that the viewer sees. */
async function placesOf(db: Tx, accountIds: readonly string[]): Promise<Pick<Candidate, "firms" | "towns">> {
  if (accountIds.length === 0) return {};
  const accounts = await db.account.findMany({ where: { id: { in: [...accountIds] } }, select: { city: true } });
  return { firms: accountIds, towns: accounts.map(({ city }) => city) };
}
