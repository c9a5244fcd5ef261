import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { connectionOf, pageOf } from "../page.ts";
import { callerOf } from "./caller.ts";
import { UserType } from "./user-type.ts";

type SettingsRow = NonNullable<Awaited<ReturnType<typeof settingsOf>>>;
type SessionRow = Awaited<ReturnType<typeof prisma.session.findMany>>[number];
type TokenRow = Pick<
  Awaited<ReturnType<typeof prisma.apiToken.findMany>>[number],
  "id" | "name" | "hint" | "scopes" | "createdAt" | "lastUsedAt" | "expiresAt"
>;

function settingsOf(userId: string) {
  const select = { id: true, email: true, locale: true, theme: true, serif: true, version: true, createdAt: true };
  return prisma.user.findUnique({ where: { id: userId }, select });
}

const SessionType = builder.objectRef<SessionRow>("Session").implement({
  description: "A place where the viewer is signed in.",
  fields: (t) => ({
    id: t.id({ resolve: (session) => encodeId("Session", session.id) }),
    userAgent: t.exposeString("userAgent", { description: "As the browser names itself." }),
    address: t.exposeString("ip", { description: "Where it signed in from." }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    lastSeenAt: t.expose("lastSeenAt", { type: "DateTime", description: "To within five minutes." }),
    isCurrent: t.boolean({ resolve: (session, _args, context) => session.id === callerOf(context).sessionId }),
  }),
});

export const ApiTokenType = builder.objectRef<TokenRow>("ApiToken").implement({
  description: "A personal token for programs. Its secret was told once, when it was made.",
  fields: (t) => ({
    id: t.id({ resolve: (token) => encodeId("ApiToken", token.id) }),
    name: t.exposeString("name"),
    hint: t.exposeString("hint", { description: "How it begins." }),
    scopes: t.exposeStringList("scopes", { description: "read, write, admin." }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    lastUsedAt: t.expose("lastUsedAt", { type: "DateTime", nullable: true, description: "To within a minute." }),
    expiresAt: t.expose("expiresAt", { type: "DateTime" }),
  }),
});

/** Rows of a list by moment, the latest first, that come after the cursor. */
function past(at: "createdAt" | "lastSeenAt", after: { at: Date; id: string } | null) {
  return after ? { OR: [{ [at]: { lt: after.at } }, { [at]: after.at, id: { lt: after.id } }] } : {};
}

export const SettingsType = builder.objectRef<SettingsRow>("Settings").implement({
  description: "What only the viewer sees of themselves.",
  fields: (t) => ({
    user: t.field({ type: UserType, resolve: (row, _args, { load }) => load.colleague(row.id) }),
    email: t.exposeString("email"),
    locale: t.exposeString("locale", { description: "en or fr." }),
    theme: t.exposeString("theme", { description: "system, light or dark." }),
    serif: t.exposeBoolean("serif", { description: "Long posts in a serif face." }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    version: t.exposeInt("version", { description: "Send it back with an edit: a stale one is refused." }),
    sessions: t.connection({
      type: SessionType,
      description: "Where the viewer is signed in, the latest use first.",
      resolve: async ({ id: userId }, args) => {
        const page = pageOf(args);
        const rows = await prisma.session.findMany({
          where: { AND: [{ userId, expiresAt: { gt: now() } }, past("lastSeenAt", page.after)] },
          orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
          take: page.limit + 1,
        });
        return connectionOf(rows, page, (session) => session.lastSeenAt);
      },
    }),
    tokens: t.connection({
      type: ApiTokenType,
      description: "Tokens that are not revoked, the newest first.",
      resolve: async ({ id: userId }, args) => {
        const page = pageOf(args);
        const rows = await prisma.apiToken.findMany({
          where: { AND: [{ userId, revokedAt: null }, past("createdAt", page.after)] },
          orderBy: [{ createdAt: "desc" }, { id: "desc" }],
          take: page.limit + 1,
        });
        return connectionOf(rows, page, (token) => token.createdAt);
      },
    }),
  }),
});

builder.queryFields((t) => ({
  settings: t.withAuth({ signedIn: true }).field({
    type: SettingsType,
    nullable: true,
    resolve: (_root, _args, { viewer }) => settingsOf(viewer.id),
  }),
}));
