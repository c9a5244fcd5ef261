import { visibleAccounts } from "../../domain/accounts/account-policy.ts";
import { searchText } from "../../domain/text-input.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { followedAccountIds } from "../../domain/accounts/account-notes.sql.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import type { createLoaders } from "../loaders.ts";
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
      knownBy: t.arg.int({
        description:
          "Only those where so many colleagues know somebody: 0, 1, 2, 3 (three to five) or 6 (six or more).",
      }),
    },
    totalCount: async (_root, args, { viewer, load }) =>
      prisma.account.count({ where: await accountFilter(viewer!, args, load) }),
    resolve: async (query, _root, args, { viewer, load }) =>
      prisma.account.findMany({
        ...query,
        where: await accountFilter(viewer, args, load),
        orderBy:
          args.order === "NAME"
            ? [{ name: "asc" }, { id: "asc" }]
            : [{ lastPostAt: { sort: "desc", nulls: "last" } }, { id: "asc" }],
      }),
  }),
}));

interface Filter {
  kind?: string | null;
  named?: string | null;
  followed?: boolean | null;
  mine?: boolean | null;
  knownBy?: number | null;
}

async function accountFilter(
  viewer: Viewer,
  { kind, named, followed, mine, knownBy }: Filter,
  load: Pick<ReturnType<typeof createLoaders>, "knownBy">,
) {
  return {
    AND: [
      visibleAccounts(viewer),
      kind ? { kind } : {},
      named ? { name: { contains: searchText(named), mode: "insensitive" as const } } : {},
      followed ? { followers: { some: { userId: viewer.id, following: true } } } : {},
      mine ? { ownerId: viewer.id } : {},
      typeof knownBy === "number" ? { id: { in: await load.knownBy.load(knownBy) } } : {},
    ],
  };
}
