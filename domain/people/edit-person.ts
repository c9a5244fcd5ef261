import { prisma, transaction } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan, loadVisible } from "../access.ts";
import { readEmail } from "../email-input.ts";
import { Conflict, InvalidInput } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { editPersonInput } from "./person-input.ts";
import { phonesIn } from "./phone-number.ts";
import { nameColumns } from "./write-person.ts";

/** The whole card as it now stands: addresses and numbers that are not in the input are taken away. */
export async function editPerson(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(editPersonInput, raw);
  const person = await loadVisible(viewer, "person", input.id);
  assertCan(viewer, "person.edit", person);
  const stored = await prisma.person.findUniqueOrThrow({
    where: { id: person.id },
    select: { emails: { select: { email: true } }, phones: { select: { phone: true } } },
  });
  const emails = addresses(input.emails, new Set(stored.emails.map(({ email }) => email)));
  const known = new Set(stored.phones.map(({ phone }) => phone));
  const phones = [...new Set(input.phones.flatMap((phone) => (known.has(phone) ? [phone] : phonesIn(phone))))];
  return transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id: person.id, version: input.version },
      data: {
        ...nameColumns(input),
        about: input.about,
        doNotContact: input.doNotContact,
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new Conflict(person.version);
    const personId = person.id;
    await tx.personEmail.deleteMany({ where: { personId, email: { notIn: emails } } });
    await tx.personPhone.deleteMany({ where: { personId, phone: { notIn: phones } } });
    await tx.personEmail.createMany({
      data: emails.map((email) => ({ id: newId(), personId, email })),
      skipDuplicates: true,
    });
    await tx.personPhone.createMany({
      data: phones.map((phone) => ({ id: newId(), personId, phone })),
      skipDuplicates: true,
    });
    await recordEvent(tx, viewer, event("person.edited", person, { personId }));
    return { id: personId };
  });
}

/** In their one form. An address that stands already is nobody's mistake who edits something else. */
function addresses(written: readonly string[], stored: ReadonlySet<string>): string[] {
  const read = written.map((one) => (stored.has(one) ? one : readEmail(one)));
  const wrong = read.flatMap((one, index) => (one === null ? [{ path: `emails.${index}`, key: "notAnEmail" }] : []));
  if (wrong.length > 0) throw new InvalidInput(wrong);
  return [...new Set(read.filter((one) => one !== null))];
}
