import { createHash, randomBytes } from "node:crypto";
import { PrismaAdapter } from "@lucia-auth/adapter-prisma";
import { Lucia, TimeSpan } from "lucia";
import { prisma } from "./db/prisma.ts";
import { env } from "./env.ts";
import { forgetKey, forgetUser } from "./signed-in-cache.ts";

/**
 * Sessions, and their cookie. The cookie holds a secret; the database holds only a fingerprint of it, which is the
 * session's id: neither a copy of the table nor the list of one's sessions lets anybody sign in.
 */
export interface NewSession {
  id: string;
  /** For the cookie, and for nothing else. */
  secret: string;
}

/** Where somebody signs in from. */
export interface Client {
  address: string;
  userAgent: string;
}

export const SESSION_DAYS = 30;

let shared: ReturnType<typeof connect> | null = null;

function connect() {
  return new Lucia(new PrismaAdapter(prisma.session, prisma.user), {
    sessionExpiresIn: new TimeSpan(SESSION_DAYS, "d"),
    sessionCookie: {
      name: "sid",
      attributes: {
        sameSite: "lax",
        path: "/",
        secure: env.COOKIE_SECURE ?? env.PUBLIC_URL?.startsWith("https:") ?? false,
      },
    },
  });
}

function lucia() {
  shared ??= connect();
  return shared;
}

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof connect>;
    DatabaseSessionAttributes: { userAgent: string; ip: string };
  }
}

/** The id of the session that a cookie's secret opens: a uuid of version 8 (RFC 9562) made from a sha256 of it. */
export function sessionIdOf(secret: string): string {
  const bytes = createHash("sha256").update(secret).digest();
  bytes[6] = 0x80 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

export async function createSession(userId: string, client: Client): Promise<NewSession> {
  const secret = randomBytes(24).toString("base64url");
  const id = sessionIdOf(secret);
  const attributes = { userAgent: client.userAgent.slice(0, 300), ip: client.address.slice(0, 64) };
  await lucia().createSession(userId, attributes, { sessionId: id });
  return { id, secret };
}

/** Ends one session, at once in this process and within seconds in the others. Ending it twice is no error. */
export async function endSession(id: string): Promise<void> {
  await lucia().invalidateSession(id);
  forgetKey(id);
}

/** Ends all sessions of someone, perhaps but the one in use. */
export async function endSessionsOf(userId: string, exceptId?: string): Promise<void> {
  if (exceptId) await prisma.session.deleteMany({ where: { userId, id: { not: exceptId } } });
  else await lucia().invalidateUserSessions(userId);
  forgetUser(userId);
}

/** Housekeeping: expired sessions are refused anyway. */
export async function deleteExpiredSessions(): Promise<void> {
  await lucia().deleteExpiredSessions();
}

/** The secret in a Cookie header, or null. */
export function readSessionCookie(header: string | null | undefined): string | null {
  const secret = header ? lucia().readSessionCookie(header) : null;
  return secret && secret.length <= 100 ? secret : null;
}

/** A Set-Cookie value that signs in. */
export function sessionCookie(secret: string): string {
  return lucia().createSessionCookie(secret).serialize();
}

/** A Set-Cookie value that forgets the session. */
export function blankSessionCookie(): string {
  return lucia().createBlankSessionCookie().serialize();
}
