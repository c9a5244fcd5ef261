import { changeRole } from "../../domain/identity/change-role.ts";
import { deactivateUser } from "../../domain/identity/deactivate-user.ts";
import { invite } from "../../domain/identity/invite.ts";
import { reactivateUser } from "../../domain/identity/reactivate-user.ts";
import { renewInvitation, revokeInvitation } from "../../domain/identity/renew-invitation.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { InvitationType } from "./invitation-type.ts";
import { RoleEnum, UserType } from "./user-type.ts";

const InviteInput = builder.inputType("InviteInput", {
  fields: (t) => ({
    email: t.string({ required: true }),
    name: t.string({ description: "Proposed to the invited person, who may change it." }),
    role: t.field({ type: RoleEnum, description: "member unless told." }),
    locale: t.string({ description: "Of the mail and of the first page: en or fr." }),
    accountIds: t.idList({ description: "What an influencer will see; at least one for them." }),
  }),
});

const readInvitation = (id: string) => prisma.mailLink.findUniqueOrThrow({ where: { id } });

builder.mutationFields((t) => ({
  invite: t.withAuth({ admin: true }).field({
    type: InvitationType,
    description: "Sends an invitation by mail. An earlier one to the same address is revoked.",
    args: { input: t.arg({ type: InviteInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id } = await invite(viewer, {
        email: input.email,
        name: input.name ?? undefined,
        role: input.role ?? undefined,
        locale: input.locale ?? undefined,
        accountIds: (input.accountIds ?? []).map((account) => idOf("Account", account)),
      });
      return readInvitation(id);
    },
  }),
  renewInvitation: t.withAuth({ admin: true }).field({
    type: InvitationType,
    description: "Sends the mail again with a new link; the old link opens nothing any more.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, args, { viewer }) =>
      readInvitation((await renewInvitation(viewer, { invitationId: idOf("Invitation", args.id) })).id),
  }),
  revokeInvitation: t.withAuth({ admin: true }).field({
    type: InvitationType,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, args, { viewer }) =>
      readInvitation((await revokeInvitation(viewer, { invitationId: idOf("Invitation", args.id) })).id),
  }),
  changeRole: t.withAuth({ admin: true }).field({
    type: UserType,
    description: "Counts at once. The last admin is refused with FORBIDDEN `lastAdmin`.",
    args: { userId: t.arg.id({ required: true }), role: t.arg({ type: RoleEnum, required: true }) },
    resolve: async (_root, args, { viewer, load }) =>
      load.colleague((await changeRole(viewer, { userId: idOf("User", args.userId), role: args.role })).id),
  }),
  deactivateUser: t.withAuth({ admin: true }).field({
    type: UserType,
    description: "Ends their sessions and revokes their tokens. What they wrote stays.",
    args: { userId: t.arg.id({ required: true }) },
    resolve: async (_root, args, { viewer, load }) =>
      load.colleague((await deactivateUser(viewer, { userId: idOf("User", args.userId) })).id),
  }),
  reactivateUser: t.withAuth({ admin: true }).field({
    type: UserType,
    args: { userId: t.arg.id({ required: true }) },
    resolve: async (_root, args, { viewer, load }) =>
      load.colleague((await reactivateUser(viewer, { userId: idOf("User", args.userId) })).id),
  }),
}));
