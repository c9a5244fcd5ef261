import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { connectionOf, pageOf } from "../page.ts";
import { RoleEnum, UserType } from "./user-type.ts";

type Link = Awaited<ReturnType<typeof prisma.mailLink.findMany>>[number];

const InvitationState = builder.enumType("InvitationState", {
  values: ["pending", "accepted", "revoked", "expired"] as const,
});

export const InvitationType = builder.objectRef<Link>("Invitation").implement({
  description: "Someone asked to join. Admins only.",
  fields: (t) => ({
    id: t.id({ resolve: (link) => encodeId("Invitation", link.id) }),
    email: t.exposeString("email"),
    name: t.exposeString("name"),
    role: t.field({ type: RoleEnum, resolve: (link) => link.role as typeof RoleEnum.$inferType }),
    locale: t.exposeString("locale"),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    expiresAt: t.expose("expiresAt", { type: "DateTime" }),
    state: t.field({
      type: InvitationState,
      resolve: (link) => {
        if (link.usedAt) return "accepted";
        if (link.revokedAt) return "revoked";
        return link.expiresAt > now() ? "pending" : "expired";
      },
    }),
    invitedBy: t.field({
      type: UserType,
      nullable: true,
      resolve: (link, _args, { load }) => (link.createdById ? load.colleague(link.createdById) : null),
    }),
    accounts: t.field({
      type: [AccountType],
      description: "What an influencer will see; of those, what the viewer may see.",
      resolve: async (link, _args, { load }) =>
        (await Promise.all(link.accountIds.map((id) => load.account.load(id)))).filter((account) => account !== null),
    }),
  }),
});

builder.queryFields((t) => ({
  invitations: t.withAuth({ admin: true }).connection({
    type: InvitationType,
    description: "The newest first.",
    resolve: async (_root, args) => {
      const page = pageOf(args);
      const { after } = page;
      const past = after
        ? { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] }
        : {};
      const rows = await prisma.mailLink.findMany({
        where: { AND: [{ kind: "invitation" }, past] },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: page.limit + 1,
      });
      return connectionOf(rows, page, (link) => link.createdAt);
    },
  }),
}));
