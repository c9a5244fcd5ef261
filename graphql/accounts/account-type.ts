import { can } from "../../domain/access.ts";
import type { Activity } from "../../domain/accounts/account-activity.sql.ts";
import { visibleAccounts } from "../../domain/accounts/account-policy.ts";
import { EVERYONE } from "../../domain/viewer.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { UserType } from "../identity/user-type.ts";
import type { Loaders } from "../loaders.ts";
import { AccountAbilities } from "./account-abilities.ts";

const NEVER: Activity = { lastPostAt: null, lastContactAt: null };

/** Read already where the account came by its own statement; else for a whole list at once. */
async function activity(account: { id: string } & Partial<Activity>, load: Loaders): Promise<Activity> {
  const { lastPostAt, lastContactAt } = account;
  if (lastPostAt !== undefined && lastContactAt !== undefined) return { lastPostAt, lastContactAt };
  return (await load.activity.load(account.id)) ?? NEVER;
}

export const AccountType = builder.prismaNode("Account", {
  nullable: true,
  description: "A customer, prospect, partner or former customer: a discussion space.",
  id: { field: "id" },
  // `node(id)` goes through the same filter as every list.
  findUnique: (id, { viewer }) => ({ id, AND: [viewer ? visibleAccounts(viewer) : { id: { in: [] } }] }),
  fields: (t) => ({
    name: t.exposeString("name"),
    kind: t.exposeString("kind", { description: "customer, prospect, partner or former." }),
    industry: t.exposeString("industry"),
    city: t.exposeString("city"),
    country: t.exposeString("country", { description: "ISO 3166 alpha-2, or empty." }),
    region: t.exposeString("region"),
    size: t.exposeInt("size", { nullable: true, description: "How many people work there." }),
    about: t.exposeString("about"),
    domains: t.exposeStringList("domains"),
    tags: t.exposeStringList("tags"),
    restricted: t.boolean({
      description: "True when only a team sees it.",
      resolve: (account) => account.audienceId !== EVERYONE,
    }),
    hasGuests: t.boolean({
      description: "True when influencers are invited to this account.",
      resolve: (account) => account.circleId !== null,
    }),
    lastPostAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "Of the posts that the viewer may see.",
      resolve: async (account, _args, { load }) => (await activity(account, load)).lastPostAt,
    }),
    lastContactAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "The latest interaction or first-hand post that the viewer may see.",
      resolve: async (account, _args, { load }) => (await activity(account, load)).lastContactAt,
    }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    version: t.exposeInt("version", { description: "Send it back with an edit: a stale one is refused." }),
    owner: t.field({
      type: UserType,
      nullable: true,
      resolve: (account, _args, { load }) => (account.ownerId ? load.colleague(account.ownerId) : null),
    }),
    viewerFollows: t.boolean({
      resolve: async (account, _args, { load }) => (await load.following.load(account.id))?.following ?? false,
    }),
    viewerReadAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "The moment up to which the viewer has read this conversation.",
      resolve: async (account, _args, { load }) => (await load.following.load(account.id))?.readAt ?? null,
    }),
    viewerCan: t.field({
      type: AccountAbilities,
      resolve: (account, _args, { viewer }) => ({
        post: viewer !== null && can(viewer, "account.post", account),
        edit: viewer !== null && can(viewer, "account.edit", account),
        handOver: viewer !== null && can(viewer, "account.handOver", account),
        share: viewer !== null && can(viewer, "account.share", account),
        createOpportunity: viewer !== null && can(viewer, "opportunity.create", account),
        logInteraction: viewer !== null && can(viewer, "interaction.create", account),
      }),
    }),
  }),
});

builder.prismaObjectFields(AccountType, (t) => ({
  parent: t.field({
    type: AccountType,
    nullable: true,
    description: "The group it belongs to.",
    resolve: (account, _args, { load }) => (account.parentId ? load.account.load(account.parentId) : null),
  }),
  childCount: t.int({
    description: "Visible subsidiaries.",
    resolve: async (account, _args, { load }) => (await load.childCount.load(account.id))?.count ?? 0,
  }),
  children: t.prismaConnection({
    type: AccountType,
    cursor: "id",
    description: "Visible subsidiaries, by name.",
    resolve: (query, account, _args, { viewer }) =>
      viewer
        ? prisma.account.findMany({
            ...query,
            where: { AND: [{ parentId: account.id }, visibleAccounts(viewer)] },
            orderBy: [{ name: "asc" }, { id: "asc" }],
          })
        : [],
  }),
}));
