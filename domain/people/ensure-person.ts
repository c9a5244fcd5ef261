import type { Tx } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { readEmail } from "../email-input.ts";
import { InvalidInput } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { holdKeys } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import { staysWithin, type Keys } from "../visibility.ts";
import { namesMayAgree } from "./duplicates.ts";
import { nameKey } from "./name-key.ts";
import { visiblePeople } from "./person-policy.ts";
import { phonesIn } from "./phone-number.ts";
import { writePerson } from "./write-person.ts";

/** What a sentence says of a person outside, as a proposal carries it. */
export interface ProposedPerson {
  account: Keys & { id: string; country: string };
  /** Known already: a person the text named, or the one an accepted proposal of the same post became. */
  personId?: string | null;
  name?: string;
  title?: string;
  emails?: readonly string[];
  phones?: readonly string[];
  /** Read by the invited influencers too, as the post is. */
  forGuests?: boolean;
}

/**
 * The person a proposal speaks of: the one already known (by id, e-mail, telephone, or the same name at the same account), else a new
 * one; what the proposal adds is added to her. Null when it names nobody. Never makes a second copy. What was said among fewer
 * people than see her is not added: an address or a number is refused (INVALID, `saidToFewer`), see docs/decisions/0020.
 */
export async function ensurePersonFromProposal(
  tx: Tx,
  viewer: Viewer,
  proposed: ProposedPerson,
): Promise<{ id: string; created: boolean } | null> {
  const emails = (proposed.emails ?? []).map((email) => readEmail(email) ?? email.toLowerCase());
  const phones = (proposed.phones ?? []).flatMap((phone) => phonesIn(phone, proposed.account.country));
  const name = proposed.name?.trim() ?? "";
  const known = await findKnown(tx, viewer, { ...proposed, name, emails, phones });
  if (known) {
    await addTo(tx, viewer, known, { ...proposed, emails, phones });
    return { id: known.id, created: false };
  }
  if (name === "") return null;
  const { account } = proposed;
  const keys = { audienceId: account.audienceId, circleId: proposed.forGuests ? account.circleId : null };
  const title = proposed.title ?? "";
  const { id } = await writePerson(tx, viewer, { name, emails, phones, account, title, department: "", keys });
  return { id, created: true };
}

/** Of records of one name at one account, so many are looked at for one that may take what is said. */
const MOST_ALIKE = 20;

type Wanted = ProposedPerson & { name: string; emails: string[]; phones: string[] };

async function findKnown(tx: Tx, viewer: Viewer, { personId, name, emails, phones, account }: Wanted) {
  const ways = [
    ...(personId ? [{ id: personId }] : []),
    ...(emails.length > 0 ? [{ emails: { some: { email: { in: emails } } } }] : []),
    ...(phones.length > 0 ? [{ phones: { some: { phone: { in: phones } } } }] : []),
    ...(name ? [{ nameKey: nameKey(name), roles: { some: { accountId: account.id } } }] : []),
  ];
  for (const way of ways) {
    const found = await tx.person.findMany({
      where: { AND: [way, visiblePeople(viewer)] },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: MOST_ALIKE,
    });
    // A switchboard rings at many desks: a number is hers only where the name does not say somebody else.
    const hers = found.filter((person) => !("phones" in way) || namesMayAgree(name, person.name));
    const best = hers.find((person) => staysWithin(account, person)) ?? hers[0];
    if (best) return best;
  }
  return null;
}

type KnownPerson = Keys & { id: string };

async function addTo(
  tx: Tx,
  viewer: Viewer,
  person: KnownPerson,
  { emails, phones, title, account }: Omit<Wanted, "name">,
) {
  const personId = person.id;
  await holdKeys(tx, { people: person });
  if (!staysWithin(account, person)) {
    if (await saysMore(tx, personId, emails, phones))
      throw new InvalidInput([{ path: "id", key: "saidToFewer" }], "saidToFewer");
    return;
  }
  const added = [
    await tx.personEmail.createMany({
      data: emails.map((email) => ({ id: newId(), personId, email })),
      skipDuplicates: true,
    }),
    await tx.personPhone.createMany({
      data: phones.map((phone) => ({ id: newId(), personId, phone })),
      skipDuplicates: true,
    }),
  ];
  const here = await tx.personRole.findFirst({
    where: { personId, accountId: account.id, current: true },
    orderBy: { id: "asc" },
  });
  let changed = added.some(({ count }) => count > 0);
  if (!here) {
    await tx.personRole.create({ data: { id: newId(), personId, accountId: account.id, title: title ?? "" } });
    changed = true;
  } else if (title && here.title === "") {
    await tx.personRole.update({ where: { id: here.id }, data: { title } });
    changed = true;
  }
  if (!changed) return;
  await tx.person.update({ where: { id: personId }, data: { version: { increment: 1 } } });
  await recordEvent(tx, viewer, event("person.edited", person, { personId }));
}

/** Whether one of these is not known of her yet. */
async function saysMore(tx: Tx, personId: string, emails: string[], phones: string[]): Promise<boolean> {
  const known = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      _count: {
        select: { emails: { where: { email: { in: emails } } }, phones: { where: { phone: { in: phones } } } },
      },
    },
  });
  return known._count.emails < emails.length || known._count.phones < phones.length;
}
