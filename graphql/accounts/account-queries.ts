import { visibleAccounts } from "../../domain/accounts/account-policy.ts";
import { accountsByActivity, type AccountFilter } from "../../domain/accounts/account-list.sql.ts";
import { InvalidInput } from "../../domain/errors.ts";
import { searchText } from "../../domain/text-input.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { isUuid } from "../../platform/ids.ts";
import { followedAccountIds } from "../../domain/accounts/account-notes.sql.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import type { Loaders } from "../loaders.ts";
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
    resolve: async (query, _root, args, { viewer, load }) => {
      if (args.order === "NAME") {
        const where = await accountFilter(viewer, args, load);
        return prisma.account.findMany({ ...query, where, orderBy: [{ name: "asc" }, { id: "asc" }] });
      }
      const { cursor, take, skip: _passed, ...parts } = query;
      const piece = { limit: Math.abs(take), from: idAt(cursor), backwards: take < 0 };
      const ids = await accountsByActivity(viewer, await activityFilter(args, load), piece);
      // Behind the viewer's filter once more: an id is no permission.
      const rows = await prisma.account.findMany({
        ...parts,
        where: { AND: [{ id: { in: ids } }, visibleAccounts(viewer)] },
      });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
  }),
}));

interface Filter {
  kind?: string | null;
  named?: string | null;
  followed?: boolean | null;
  mine?: boolean | null;
  knownBy?: number | null;
}

/** The place in a list that a cursor names. */
function idAt(cursor: object | undefined): string | null {
  if (!cursor) return null;
  const { id } = cursor as { id?: unknown };
  if (!isUuid(id)) throw new InvalidInput([{ path: "after", key: "badCursor" }]);
  return id;
}

async function activityFilter(
  { kind, named, followed, mine, knownBy }: Filter,
  load: Pick<Loaders, "knownBy">,
): Promise<AccountFilter> {
  return {
    kind: kind || null,
    named: named ? searchText(named) : null,
    followed: followed ?? false,
    mine: mine ?? false,
    ids: typeof knownBy === "number" ? await load.knownBy.load(knownBy) : null,
  };
}

async function accountFilter(
  viewer: Viewer,
  { kind, named, followed, mine, knownBy }: Filter,
  load: Pick<Loaders, "knownBy">,
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
