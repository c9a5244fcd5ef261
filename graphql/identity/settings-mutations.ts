import { createToken } from "../../domain/identity/create-token.ts";
import { editProfile } from "../../domain/identity/edit-profile.ts";
import { endOtherSessions, endOwnSession } from "../../domain/identity/end-session.ts";
import { LONGEST_TOKEN_DAYS } from "../../domain/identity/member-input.ts";
import { revokeToken } from "../../domain/identity/revoke-token.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { callerOf } from "./caller.ts";
import { ApiTokenType, SettingsType } from "./settings-type.ts";

const EditProfileInput = builder.inputType("EditProfileInput", {
  description: "Only what is given changes.",
  fields: (t) => ({
    name: t.string({ description: "1 to 120 characters." }),
    title: t.string({ description: "Up to 120 characters." }),
    locale: t.string({ description: "en or fr." }),
    theme: t.string({ description: "system, light or dark." }),
    serif: t.boolean(),
    version: t.int({ description: "Given, a stale one is refused with CONFLICT." }),
  }),
});

const CreatedTokenType = builder.objectRef<{ id: string; secret: string }>("CreatedToken").implement({
  fields: (t) => ({
    secret: t.exposeString("secret", { description: "To be kept now: it cannot be read again." }),
    token: t.field({ type: ApiTokenType, resolve: ({ id }) => prisma.apiToken.findUniqueOrThrow({ where: { id } }) }),
  }),
});

builder.mutationFields((t) => ({
  editProfile: t.withAuth({ writer: true }).field({
    type: SettingsType,
    args: { input: t.arg({ type: EditProfileInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
      const { id } = await editProfile(viewer, given);
      return prisma.user.findUniqueOrThrow({ where: { id } });
    },
  }),
  endSession: t.withAuth({ writer: true }).boolean({
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }) => {
      await endOwnSession(viewer, { sessionId: idOf("Session", id) });
      return true;
    },
  }),
  endOtherSessions: t.withAuth({ writer: true }).boolean({
    description: "Ends all of the viewer's sessions but the one of this request.",
    resolve: async (_root, _args, context) => {
      await endOtherSessions(context.viewer, callerOf(context).sessionId);
      return true;
    },
  }),
  createToken: t.withAuth({ writer: true }).field({
    type: CreatedTokenType,
    description: "For who is signed in with a session. A token makes no others: FORBIDDEN `tokenByToken`.",
    args: {
      name: t.arg.string({ required: true }),
      scopes: t.arg.stringList({ description: "read (always), write, admin." }),
      days: t.arg.int({
        description: `Days until it expires: 90 unless told, ${LONGEST_TOKEN_DAYS} at most, which is what null stands for.`,
      }),
    },
    resolve: (_root, { name, scopes, days }, { viewer }) =>
      createToken(viewer, { name, scopes: scopes ?? undefined, days }),
  }),
  revokeToken: t.withAuth({ writer: true }).boolean({
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }) => {
      await revokeToken(viewer, { tokenId: idOf("ApiToken", id) });
      return true;
    },
  }),
}));
