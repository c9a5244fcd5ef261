import { visibleAccounts } from "../../domain/accounts/account-policy.ts";
import { searchText } from "../../domain/text-input.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { followedAccountIds } from "../../domain/accounts/account-notes.sql.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { AccountType } from "./account-type.ts";

const AccountOrder = builder.enumType("AccountOrder", {
  values: { ACTIVITY: { description: "Latest conversation first." }, NAME: { description: "By name." } } as const,
});

builder.queryFields((t) => ({
  account: t.withAuth({ signedIn: true }).field({
    type: AccountType,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { load }) => load.account.load(idOf("Account", id)),
  }),
  followedAccounts: t.withAuth({ signedIn: true }).field({
    type: [AccountType],
    description: "The accounts the viewer follows, latest conversation first; at most fifty.",
    args: { first: t.arg.int({ defaultValue: 12 }) },
    resolve: async (_root, { first }, { viewer, load }) => {
      const ids = await followedAccountIds(viewer, Math.max(1, Math.min(first ?? 12, 50)));
      const found = await Promise.all(ids.map((id) => load.account.load(id)));
      return found.filter((account) => account !== null);
    },
  }),
  accounts: t.withAuth({ signedIn: true }).prismaConnection({
    type: AccountType,
    cursor: "id",
    description: "Accounts the viewer may see.",
    args: {
      order: t.arg({ type: AccountOrder, defaultValue: "ACTIVITY" }),
      kind: t.arg.string({ description: "customer, prospect, partner or former." }),
      named: t.arg.string({ description: "Part of the name." }),
      followed: t.arg.boolean({ description: "Only those the viewer follows." }),
      mine: t.arg.boolean({ description: "Only those the viewer owns." }),
    },
    totalCount: (_root, args, { viewer }) => prisma.account.count({ where: accountFilter(viewer!, args) }),
    resolve: (query, _root, args, { viewer }) =>
      prisma.account.findMany({
        ...query,
        where: accountFilter(viewer, args),
        orderBy:
          args.order === "NAME"
            ? [{ name: "asc" }, { id: "asc" }]
            : [{ lastPostAt: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      }),
  }),
}));

type Filter = { kind?: string | null; named?: string | null; followed?: boolean | null; mine?: boolean | null };

function accountFilter(viewer: Parameters<typeof visibleAccounts>[0], { kind, named, followed, mine }: Filter) {
  return {
    AND: [
      visibleAccounts(viewer),
      kind ? { kind } : {},
      named ? { name: { contains: searchText(named), mode: "insensitive" as const } } : {},
      followed ? { followers: { some: { userId: viewer.id, following: true } } } : {},
      mine ? { ownerId: viewer.id } : {},
    ],
  };
}
