import { handInvitation } from "../../domain/identity/hand-invitation.ts";
import { invite, inviteSeveral } from "../../domain/identity/invite.ts";
import { renewInvitation, revokeInvitation } from "../../domain/identity/renew-invitation.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { invitationById, type InvitationRow } from "./invitation-rows.ts";
import { InvitationType } from "./invitation-type.ts";
import { unitIdOf } from "./unit-type.ts";
import { RoleEnum } from "./user-type.ts";

const InviteInput = builder.inputType("InviteInput", {
  fields: (t) => ({
    email: t.string({ required: true }),
    name: t.string({ description: "Proposed to the invited person, who may change it." }),
    role: t.field({ type: RoleEnum, description: "member unless told." }),
    locale: t.string({ description: "Of the mail and of the first page: en or fr." }),
    accountIds: t.idList({ description: "What an influencer will see; at least one for them." }),
    departmentId: t.id({ description: "Where a colleague will belong; nothing for influencers." }),
  }),
});

const GuestInput = builder.inputType("GuestInput", {
  description: "One of those who are invited together.",
  fields: (t) => ({
    email: t.string({ required: true }),
    name: t.string({ description: "Proposed to the invited person, who may change it." }),
  }),
});

const InviteSeveralInput = builder.inputType("InviteSeveralInput", {
  description: "Several people, at most 50, who are invited with the same words.",
  fields: (t) => ({
    people: t.field({ type: [GuestInput], required: true }),
    role: t.field({ type: RoleEnum, description: "member unless told." }),
    locale: t.string({ description: "Of the mails and of the first page: en or fr." }),
    accountIds: t.idList({ description: "What influencers will see; at least one for them." }),
    departmentId: t.id({ description: "Where colleagues will belong; nothing for influencers." }),
  }),
});

interface Terms {
  role?: typeof RoleEnum.$inferType | null | undefined;
  locale?: string | null | undefined;
  accountIds?: readonly (string | number)[] | null | undefined;
  departmentId?: string | number | null | undefined;
}

const termsOf = ({ role, locale, accountIds, departmentId }: Terms) => ({
  role: role ?? undefined,
  locale: locale ?? undefined,
  accountIds: (accountIds ?? []).map((account) => idOf("Account", account)),
  departmentId: departmentId ? unitIdOf("department", departmentId) : null,
});

const InvitedType = builder.objectRef<{ email: string; invitation: InvitationRow | null }>("Invited").implement({
  description: "What became of one address.",
  fields: (t) => ({
    email: t.exposeString("email"),
    invitation: t.field({
      type: InvitationType,
      nullable: true,
      description: "Null: this address signs in here already, and nothing was sent.",
      resolve: ({ invitation }) => invitation,
    }),
  }),
});

const HandedType = builder.objectRef<{ invitation: InvitationRow; link: string }>("HandedInvitation").implement({
  description: "An invitation with a link to hand on.",
  fields: (t) => ({
    invitation: t.field({ type: InvitationType, resolve: ({ invitation }) => invitation }),
    link: t.exposeString("link", {
      description: "Secret: whoever opens it becomes the invited person. Told only now.",
    }),
  }),
});

builder.mutationFields((t) => ({
  invite: t.withAuth({ admin: true }).field({
    type: InvitationType,
    description: "Sends an invitation by mail. An earlier one to the same address is revoked.",
    args: { input: t.arg({ type: InviteInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const given = { email: input.email, name: input.name ?? undefined, ...termsOf(input) };
      return invitationById((await invite(viewer, given)).id);
    },
  }),
  inviteSeveral: t.withAuth({ admin: true }).field({
    type: [InvitedType],
    description: "Invites several people at once, each by a mail of their own. Says what became of each address.",
    args: { input: t.arg({ type: InviteSeveralInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const people = input.people.map(({ email, name }) => ({ email, name: name ?? undefined }));
      const invited = await inviteSeveral(viewer, { people, ...termsOf(input) });
      return Promise.all(
        invited.map(async ({ email, id }) => ({ email, invitation: id ? await invitationById(id) : null })),
      );
    },
  }),
  handInvitation: t.withAuth({ admin: true }).field({
    type: HandedType,
    description:
      "A link to hand on oneself, where no mail leaves or none arrived. The one in the mail keeps working; a link that was handed before does not.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, args, { viewer }) => {
      const { id, link } = await handInvitation(viewer, { invitationId: idOf("Invitation", args.id) });
      return { invitation: await invitationById(id), link };
    },
  }),
  renewInvitation: t.withAuth({ admin: true }).field({
    type: InvitationType,
    description: "Sends the mail again with a new link; the old link opens nothing any more.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, args, { viewer }) =>
      invitationById((await renewInvitation(viewer, { invitationId: idOf("Invitation", args.id) })).id),
  }),
  revokeInvitation: t.withAuth({ admin: true }).field({
    type: InvitationType,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, args, { viewer }) =>
      invitationById((await revokeInvitation(viewer, { invitationId: idOf("Invitation", args.id) })).id),
  }),
}));
