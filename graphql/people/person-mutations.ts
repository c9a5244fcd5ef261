import { addRole, endRole } from "../../domain/people/change-roles.ts";
import { createPerson, type CreatedPerson } from "../../domain/people/create-person.ts";
import { editPerson } from "../../domain/people/edit-person.ts";
import { mergePeople } from "../../domain/people/merge-people.ts";
import { undoMerge } from "../../domain/people/undo-merge.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { idOf, optionalIdOf } from "../ids.ts";
import { DuplicateType } from "./duplicate-type.ts";
import { UndoMergePayload } from "./merge-type.ts";
import { PersonType } from "./person-type.ts";

const names = {
  name: { required: true, description: "A name is enough." },
  phones: { description: "National or international; kept as E.164 where understood." },
} as const;

const CreatePersonInput = builder.inputType("CreatePersonInput", {
  fields: (t) => ({
    name: t.string(names.name),
    givenName: t.string(),
    familyName: t.string(),
    about: t.string(),
    emails: t.stringList(),
    phones: t.stringList(names.phones),
    accountId: t.id({ description: "Where she works; she is seen by whoever sees that account." }),
    title: t.string(),
    department: t.string(),
    forGuests: t.boolean({ description: "Shown to the influencers invited to the account as well." }),
    force: t.boolean({ description: "Make the person although somebody like her is known." }),
  }),
});

const EditPersonInput = builder.inputType("EditPersonInput", {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    name: t.string(names.name),
    givenName: t.string(),
    familyName: t.string(),
    about: t.string(),
    emails: t.stringList({ description: "All of them: those left out are taken away." }),
    phones: t.stringList(names.phones),
    doNotContact: t.boolean(),
  }),
});

const AddRoleInput = builder.inputType("AddRoleInput", {
  fields: (t) => ({
    personId: t.id({ required: true }),
    accountId: t.id({ required: true }),
    title: t.string(),
    department: t.string(),
    startedOn: t.field({ type: "Date" }),
    moved: t.boolean({ description: "She left where she was: her other current roles become history." }),
  }),
});

const CreatePersonPayload = builder.objectRef<CreatedPerson>("CreatePersonPayload").implement({
  description: "The new person, or who she may be already: then nothing was written.",
  fields: (t) => ({
    person: t.prismaField({
      type: PersonType,
      nullable: true,
      resolve: (query, { id }) => (id ? prisma.person.findUnique({ ...query, where: { id } }) : null),
    }),
    possibleDuplicates: t.field({ type: [DuplicateType], resolve: (payload) => payload.duplicates }),
  }),
});

/** Fields left out and null mean the same to the input schemas' defaults. */
function given<T extends object>(input: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<T>;
}

builder.mutationFields((t) => ({
  createPerson: t.withAuth({ writer: true }).field({
    type: CreatePersonPayload,
    args: { input: t.arg({ type: CreatePersonInput, required: true }) },
    resolve: (_root, { input }, { viewer }) =>
      createPerson(viewer, { ...given(input), accountId: optionalIdOf("Account", input.accountId) }),
  }),
  editPerson: t.withAuth({ writer: true }).prismaField({
    type: PersonType,
    args: { input: t.arg({ type: EditPersonInput, required: true }) },
    resolve: async (query, _root, { input }, { viewer }) => {
      const { id } = await editPerson(viewer, { ...given(input), id: idOf("Person", input.id) });
      return prisma.person.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
  addPersonRole: t.withAuth({ writer: true }).prismaField({
    type: PersonType,
    args: { input: t.arg({ type: AddRoleInput, required: true }) },
    resolve: async (query, _root, { input }, { viewer }) => {
      const ids = { personId: idOf("Person", input.personId), accountId: idOf("Account", input.accountId) };
      const { personId } = await addRole(viewer, { ...given(input), ...ids });
      return prisma.person.findUniqueOrThrow({ ...query, where: { id: personId } });
    },
  }),
  endPersonRole: t.withAuth({ writer: true }).prismaField({
    type: PersonType,
    args: { id: t.arg.id({ required: true }), endedOn: t.arg({ type: "Date" }) },
    resolve: async (query, _root, args, { viewer }) => {
      const { personId } = await endRole(viewer, { id: idOf("PersonRole", args.id), endedOn: args.endedOn });
      return prisma.person.findUniqueOrThrow({ ...query, where: { id: personId } });
    },
  }),
  mergePeople: t.withAuth({ writer: true }).prismaField({
    type: PersonType,
    description:
      "Makes two records of one person one: what either said is kept. For 30 days it can be undone (`undoMerge`).",
    args: {
      fromId: t.arg.id({ required: true, description: "The record that goes." }),
      intoId: t.arg.id({ required: true, description: "The record that stays." }),
      narrow: t.arg.boolean({
        description:
          "Where the two are seen by different people, the one record is seen by those who saw both; without this such a merge is " +
          "refused. Records of two teams are never merged.",
      }),
      roleIds: t.arg.idList({
        description:
          "Where both have a current role at one account, the one whose title stands; else it is the title of the record that stays.",
      }),
    },
    resolve: async (query, _root, args, { viewer }) => {
      const { id } = await mergePeople(viewer, {
        narrow: args.narrow ?? false,
        fromId: idOf("Person", args.fromId),
        intoId: idOf("Person", args.intoId),
        roleIds: (args.roleIds ?? []).map((one) => idOf("PersonRole", one)),
      });
      return prisma.person.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
  undoMerge: t.withAuth({ writer: true }).field({
    type: UndoMergePayload,
    description:
      "Takes a merge back, within 30 days: the record that went stands again with what it brought, the other is as it was. What was " +
      "written since stays on the one it was written on.",
    args: { fromId: t.arg.id({ required: true, description: "The record that went." }) },
    resolve: (_root, args, { viewer }) => undoMerge(viewer, { fromId: idOf("Person", args.fromId) }),
  }),
}));
