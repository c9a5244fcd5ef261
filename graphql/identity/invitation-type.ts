import { now } from "../../platform/clock.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { connectionOf, pageOf } from "../page.ts";
import { listInvitations, type InvitationRow } from "./invitation-rows.ts";
import { RoleEnum, UserType } from "./user-type.ts";

const InvitationState = builder.enumType("InvitationState", {
  values: ["pending", "accepted", "revoked", "expired"] as const,
});

const InvitationMail = builder.enumType("InvitationMail", {
  description: "What became of the mail of an invitation.",
  values: {
    WAITING: { value: "waiting", description: "It leaves in a moment." },
    SENT: { value: "sent", description: "The mail server took it." },
    FAILED: {
      value: "failed",
      description: "The mail server did not take it, or could not be reached; see mailTrouble.",
    },
    KEPT: { value: "kept", description: "No mail server is set up: hand the link on yourself." },
  } as const,
});

export const InvitationType = builder.objectRef<InvitationRow>("Invitation").implement({
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
    mail: t.field({
      type: InvitationMail,
      resolve: ({ mailedAt, mailFailure, leaves }) => {
        if (mailedAt) return "sent";
        if (!leaves) return "kept";
        return mailFailure ? "failed" : "waiting";
      },
    }),
    mailTrouble: t.exposeString("mailFailure", {
      nullable: true,
      description: "unreachable, signIn, encryption, refused, address (it can never be sent there) or key.",
    }),
    department: t.string({
      nullable: true,
      description: "Where they will belong.",
      resolve: ({ department }) => department?.name ?? null,
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
      const rows = await listInvitations(page);
      return connectionOf(rows, page, (link) => link.createdAt);
    },
  }),
}));
