import { transaction } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { editPersonInput } from "./person-input.ts";
import { normalisePhone } from "./phone-number.ts";
import { nameColumns } from "./write-person.ts";

/** The whole card as it now stands: addresses and numbers that are not in the input are taken away. */
export async function editPerson(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(editPersonInput, raw);
  const person = await loadVisible(viewer, "person", input.id);
  assertCan(viewer, "person.edit", person);
  const emails = [...new Set(input.emails)];
  const phones = [...new Set(input.phones.map((phone) => normalisePhone(phone)))];
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
