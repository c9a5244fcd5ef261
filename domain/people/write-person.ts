import type { Tx } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { now } from "../../platform/clock.ts";
import { event, recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";
import type { Keys } from "../visibility.ts";
import { nameKey } from "./name-key.ts";
import { parseName } from "./names.ts";

export interface NewPerson {
  name: string;
  givenName?: string | null | undefined;
  familyName?: string | null | undefined;
  about?: string;
  emails: readonly string[];
  phones: readonly string[];
  account: { id: string } | null;
  title: string;
  department: string;
  keys: Keys;
}

/** The columns that follow from a name as typed. */
export function nameColumns({ name, givenName, familyName }: Pick<NewPerson, "name" | "givenName" | "familyName">) {
  const split = parseName(name);
  const said = Boolean(givenName ?? familyName);
  return {
    name,
    nameKey: nameKey(name),
    givenName: said ? (givenName ?? "") : (split.givenName ?? ""),
    familyName: said ? (familyName ?? "") : (split.familyName ?? ""),
  };
}

/** Writes a person with what is known of her, and tells. The one way in which people come to exist. */
export async function writePerson(tx: Tx, viewer: Viewer, fresh: NewPerson): Promise<{ id: string }> {
  const id = newId();
  await tx.person.create({
    data: {
      id,
      ...nameColumns(fresh),
      about: fresh.about ?? "",
      ...fresh.keys,
      createdAt: now(),
      createdById: viewer.id,
      emails: { create: [...new Set(fresh.emails)].map((email) => ({ id: newId(), email })) },
      phones: { create: [...new Set(fresh.phones)].map((phone) => ({ id: newId(), phone })) },
      roles: {
        create: fresh.account
          ? [{ id: newId(), accountId: fresh.account.id, title: fresh.title, department: fresh.department }]
          : [],
      },
    },
  });
  await recordEvent(
    tx,
    viewer,
    event("person.created", fresh.keys, { personId: id, accountId: fresh.account?.id ?? null }),
  );
  return { id };
}
