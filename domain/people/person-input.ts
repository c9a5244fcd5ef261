import { z } from "zod";
import { day, email, line, text, uuid } from "../text-input.ts";

const names = {
  /** A name is enough. */
  name: line(200, 1),
  givenName: line(100).nullish(),
  familyName: line(100).nullish(),
  about: text(5_000).default(""),
};

/** As written, with an extension or a note, or several in one: but a number. */
const phone = line(120, 3).refine((written) => /\d/.test(written), { error: "notAPhone" });

const reach = { emails: z.array(email).max(20).default([]), phones: z.array(phone).max(20).default([]) };

const role = { title: line(200).default(""), department: line(200).default("") };

/** Addresses, and numbers, of one person; after merges there are many. */
export const MOST = 200;

export const createPersonInput = z.object({
  ...names,
  ...reach,
  ...role,
  accountId: uuid.nullish(),
  /** Shown to the influencers invited to the account as well. */
  forGuests: z.boolean().default(false),
  /** Make the person although somebody like her is known. */
  force: z.boolean().default(false),
});

export const editPersonInput = z.object({
  id: uuid,
  version: z.number().int(),
  ...names,
  /** Two records made one say more than one may write at once; what stands must not be in the way of an edit. */
  about: text(20_000).default(""),
  // One that the person has already stays as it is, whatever rule it came in by: the action knows.
  emails: z.array(line(254, 1)).max(MOST).default([]),
  phones: z.array(phone).max(MOST).default([]),
  doNotContact: z.boolean().default(false),
});

export const addRoleInput = z.object({
  personId: uuid,
  accountId: uuid,
  ...role,
  startedOn: day.nullish(),
  /** She left where she was: her other current roles end on the same day. */
  moved: z.boolean().default(false),
});

export const endRoleInput = z.object({ id: uuid, endedOn: day.nullish() });

export const mergePeopleInput = z
  .object({
    fromId: uuid,
    intoId: uuid,
    /** Where the two are seen by different people: seen by those who see both from now on. */
    narrow: z.boolean().default(false),
    /** Of two current roles at one account those whose title stands; else it is the title of the one that stays. */
    roleIds: z.array(uuid).max(50).default([]),
  })
  .refine((input) => input.fromId !== input.intoId, { path: ["intoId"], error: "samePerson" });

/** The record that went. */
export const undoMergeInput = z.object({ fromId: uuid });
