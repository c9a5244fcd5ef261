import { inviteToAccount } from "../../domain/identity/invite-to-account.ts";
import { openAccount } from "../../domain/identity/open-account.ts";
import { removeFromAccount } from "../../domain/identity/remove-from-account.ts";
import { restrictAccount } from "../../domain/identity/restrict-account.ts";
import { colleaguesByName } from "../../domain/identity/colleague-list.ts";
import { EVERYONE, isInsider } from "../../domain/viewer.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { colleagueConnectionOf, namePageOf } from "./name-connection.ts";
import { UserType } from "./user-type.ts";

builder.objectField(AccountType, "guests", (t) =>
  t.connection({
    type: UserType,
    description: "The influencers invited to this account, by name.",
    resolve: async ({ circleId }, args, { viewer, load }) => {
      const page = namePageOf(args);
      const where = { circles: { some: { circleId: circleId ?? "" } } };
      const ids = viewer && circleId ? await colleaguesByName(viewer, page, { where }) : [];
      return colleagueConnectionOf(ids, page, load);
    },
  }),
);

builder.objectField(AccountType, "restrictedTo", (t) =>
  t.connection({
    type: UserType,
    description:
      "The team of a restricted account, by name; nobody in particular for an open one, nor for influencers.",
    resolve: async ({ audienceId }, args, { viewer, load }) => {
      const page = namePageOf(args);
      const shown = viewer !== null && isInsider(viewer) && audienceId !== EVERYONE;
      const ids = shown ? await colleaguesByName(viewer, page, { where: { audiences: { some: { audienceId } } } }) : [];
      return colleagueConnectionOf(ids, page, load);
    },
  }),
);

builder.mutationFields((t) => ({
  inviteToAccount: t.withAuth({ writer: true }).prismaField({
    type: AccountType,
    description: "Opens an account to an influencer.",
    args: { accountId: t.arg.id({ required: true }), userId: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, { viewer }) => {
      const given = { accountId: idOf("Account", args.accountId), userId: idOf("User", args.userId) };
      const { accountId: id } = await inviteToAccount(viewer, given);
      return prisma.account.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
  removeFromAccount: t.withAuth({ writer: true }).prismaField({
    type: AccountType,
    description: "Closes an account to an influencer, at once.",
    args: { accountId: t.arg.id({ required: true }), userId: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, { viewer }) => {
      const given = { accountId: idOf("Account", args.accountId), userId: idOf("User", args.userId) };
      const { accountId: id } = await removeFromAccount(viewer, given);
      return prisma.account.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
  restrictAccount: t.withAuth({ writer: true }).prismaField({
    type: AccountType,
    description: "Closes an account and all that is on it to everyone but a team, or changes that team.",
    args: {
      accountId: t.arg.id({ required: true }),
      memberIds: t.arg.idList({
        required: true,
        description: "Besides the owner and the viewer, who always belong to it.",
      }),
      version: t.arg.int({ required: true }),
    },
    resolve: async (query, _root, args, { viewer }) => {
      const { accountId: id } = await restrictAccount(viewer, {
        accountId: idOf("Account", args.accountId),
        memberIds: args.memberIds.map((member) => idOf("User", member)),
        version: args.version,
      });
      return prisma.account.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
  openAccount: t.withAuth({ writer: true }).prismaField({
    type: AccountType,
    description: "Opens a restricted account to every colleague.",
    args: { accountId: t.arg.id({ required: true }), version: t.arg.int({ required: true }) },
    resolve: async (query, _root, args, { viewer }) => {
      const { accountId: id } = await openAccount(viewer, {
        accountId: idOf("Account", args.accountId),
        version: args.version,
      });
      return prisma.account.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
}));
