import { acceptInvitation } from "../../domain/identity/accept-invitation.ts";
import { changePassword } from "../../domain/identity/change-password.ts";
import { requestReset } from "../../domain/identity/request-reset.ts";
import { resetPassword } from "../../domain/identity/reset-password.ts";
import { setUp } from "../../domain/identity/set-up.ts";
import { signIn } from "../../domain/identity/sign-in.ts";
import { signOut } from "../../domain/identity/sign-out.ts";
import { blankSessionCookie, sessionCookie, type NewSession } from "../../platform/sessions.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { callerOf } from "./caller.ts";
import { UserType } from "./user-type.ts";

/** These doors stand open to visitors; each counts its tries. A session goes out as a cookie, never in the answer. */
const door = { skipTypeScopes: true } as const;

function welcome(context: Context, { userId, session }: { userId: string; session: NewSession }) {
  callerOf(context).setCookie(sessionCookie(session.secret));
  return context.load.colleague(userId);
}

builder.mutationFields((t) => ({
  signIn: t.field({
    ...door,
    type: UserType,
    description: "Answers with a session cookie. UNAUTHENTICATED for any wrong pair, RATE_LIMITED after too many.",
    args: { email: t.arg.string({ required: true }), password: t.arg.string({ required: true }) },
    resolve: async (_root, args, context) => welcome(context, await signIn(args, callerOf(context).client)),
  }),
  setUp: t.field({
    ...door,
    type: UserType,
    description: "First run: names the company and makes its admin. FORBIDDEN once there is anyone.",
    args: {
      company: t.arg.string({ required: true }),
      name: t.arg.string({ required: true }),
      email: t.arg.string({ required: true }),
      password: t.arg.string({ required: true, description: "At least 10 characters, not a common one." }),
      locale: t.arg.string({ description: "en or fr." }),
    },
    resolve: async (_root, { locale, ...args }, context) =>
      welcome(context, await setUp({ ...args, locale: locale ?? undefined }, callerOf(context).client)),
  }),
  acceptInvitation: t.field({
    ...door,
    type: UserType,
    description:
      "Makes the invited person a user and signs them in. NOT_FOUND when the link is used, revoked or too old.",
    args: {
      secret: t.arg.string({ required: true }),
      name: t.arg.string({ required: true }),
      password: t.arg.string({ required: true, description: "At least 10 characters, not a common one." }),
    },
    resolve: async (_root, args, context) => welcome(context, await acceptInvitation(args, callerOf(context).client)),
  }),
  requestPasswordReset: t.boolean({
    ...door,
    description: "Sends a link by mail if the address is someone's. The answer is the same if it is not.",
    args: { email: t.arg.string({ required: true }) },
    resolve: async (_root, args, context) => {
      await requestReset(args, callerOf(context).client);
      return true;
    },
  }),
  resetPassword: t.boolean({
    ...door,
    description: "Sets a new password by a link from a mail, and ends every session.",
    args: { secret: t.arg.string({ required: true }), password: t.arg.string({ required: true }) },
    resolve: async (_root, args, context) => {
      await resetPassword(args, callerOf(context).client);
      return true;
    },
  }),
  signOut: t.withAuth({ signedIn: true }).boolean({
    description: "Ends the session of the cookie. Says false to a token, which has none.",
    resolve: async (_root, _args, context) => {
      const { sessionId, setCookie } = callerOf(context);
      if (!sessionId) return false;
      await signOut(context.viewer, sessionId);
      setCookie(blankSessionCookie());
      return true;
    },
  }),
  changePassword: t.withAuth({ writer: true }).boolean({
    description: "Replaces one's own password and ends one's other sessions.",
    args: { current: t.arg.string({ required: true }), password: t.arg.string({ required: true }) },
    resolve: async (_root, args, context) => {
      await changePassword(context.viewer, args, callerOf(context));
      return true;
    },
  }),
}));
