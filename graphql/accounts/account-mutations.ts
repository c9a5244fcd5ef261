import { createAccount } from "../../domain/accounts/create-account.ts";
import { editAccount } from "../../domain/accounts/edit-account.ts";
import { followAccount } from "../../domain/accounts/follow-account.ts";
import { readAccount } from "../../domain/accounts/read-account.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { builder } from "../builder.ts";
import { idOf, optionalIdOf } from "../ids.ts";
import { AccountType } from "./account-type.ts";

const AccountFieldsInput = builder.inputType("AccountFieldsInput", {
  description: "What may be left out is left as it is.",
  fields: (t) => ({
    name: t.string({ description: "1 to 200 characters." }),
    kind: t.string({ description: "customer, prospect, partner or former." }),
    industry: t.string(),
    city: t.string(),
    country: t.string({ description: "ISO 3166 alpha-2, or empty." }),
    region: t.string(),
    size: t.int(),
    about: t.string(),
    domains: t.stringList(),
    tags: t.stringList(),
    parentId: t.id(),
    ownerId: t.id(),
  }),
});

type Fields = typeof AccountFieldsInput.$inferInput;

/** Null clears what can be cleared and means "left out" for the rest. */
function fieldsOf({ parentId, ownerId, size, ...input }: Fields) {
  return {
    ...Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)),
    ...(size !== undefined && { size }),
    ...(parentId !== undefined && { parentId: optionalIdOf("Account", parentId) }),
    ...(ownerId !== undefined && { ownerId: optionalIdOf("User", ownerId) }),
  };
}

builder.mutationFields((t) => ({
  createAccount: t.withAuth({ writer: true }).prismaField({
    type: AccountType,
    args: {
      input: t.arg({ type: AccountFieldsInput, required: true }),
      clientId: t.arg.string({
        description:
          "A uuid; the same again makes no other, and takes over what is told otherwise while nobody has changed it.",
      }),
    },
    resolve: async (query, _root, { input, clientId }, { viewer }) => {
      const { id } = await createAccount(viewer, { ...fieldsOf(input), clientId: clientId ?? newId() });
      return prisma.account.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
  editAccount: t.withAuth({ writer: true }).prismaField({
    type: AccountType,
    description: "A stale version is refused with CONFLICT and the version that stands.",
    args: {
      id: t.arg.id({ required: true }),
      version: t.arg.int({ required: true }),
      input: t.arg({ type: AccountFieldsInput, required: true }),
    },
    resolve: async (query, _root, args, { viewer }) => {
      const { id } = await editAccount(viewer, {
        ...fieldsOf(args.input),
        id: idOf("Account", args.id),
        version: args.version,
      });
      return prisma.account.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
  followAccount: t.withAuth({ writer: true }).prismaField({
    type: AccountType,
    args: { id: t.arg.id({ required: true }), on: t.arg.boolean({ required: true }) },
    resolve: async (query, _root, args, { viewer, load }) => {
      const { id } = await followAccount(viewer, idOf("Account", args.id), args.on);
      load.following.clear(id);
      return prisma.account.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
  markAccountRead: t.withAuth({ writer: true }).boolean({
    description: "Remembers up to where the viewer has read the conversation; it never goes back.",
    args: { id: t.arg.id({ required: true }), upTo: t.arg({ type: "DateTime", required: true }) },
    resolve: async (_root, { id, upTo }, { viewer }) => {
      await readAccount(viewer, idOf("Account", id), upTo);
      return true;
    },
  }),
}));
