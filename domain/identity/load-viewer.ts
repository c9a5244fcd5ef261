import { note, query } from "../../platform/db/pool.ts";
import { now } from "../../platform/clock.ts";
import { SESSION_DAYS, sessionCookie, sessionIdOf } from "../../platform/sessions.ts";
import { logger } from "../../platform/logger.ts";
import { readMark, recall, remember } from "../../platform/signed-in-cache.ts";
import { EVERYONE, SCOPES, type Role, type Scope, type Viewer } from "../viewer.ts";
import { hashSecret, TOKEN_PREFIX } from "./secrets.ts";

export type Theme = "system" | "light" | "dark";

/** Someone who signed in with a cookie. */
export interface SignedIn {
  viewer: Viewer;
  theme: Theme;
  serif: boolean;
  sessionId: string;
  /** A Set-Cookie value to send along when the session was prolonged by this request. */
  renewedCookie?: string;
}

interface ViewerRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  locale: "en" | "fr";
  theme: Theme;
  serif: boolean;
  audience_ids: string[];
  circle_ids: string[];
}

/** Everything about someone that a request needs, in one trip. Nobody gets both sets of ids. */
const VIEWER = `u.id, u.name, u.email, u.role, u.locale, u.theme, u.serif,
  case when u.role = 'influencer' then '{}'::uuid[]
       else array(select m.audience_id from audience_members m where m.user_id = u.id) end as audience_ids,
  case when u.role = 'influencer' then array(select m.circle_id from circle_members m where m.user_id = u.id)
       else '{}'::uuid[] end as circle_ids`;

function viewerOfRow(row: ViewerRow, scopes: readonly Scope[]): Viewer {
  const { id, name, email, role, locale } = row;
  const inside = role === "influencer" ? [] : [...new Set([EVERYONE, ...row.audience_ids])];
  return { id, name, email, role, locale, audienceIds: inside, circleIds: row.circle_ids, scopes };
}

const RENEW_AFTER_MS = 5 * 60_000;

type SessionRow = ViewerRow & { last_seen_at: Date };

const BY_SESSION = `select ${VIEWER}, s.last_seen_at
  from sessions s join users u on u.id = s.user_id
  where s.id = $1 and s.expires_at > $2 and u.deactivated_at is null`;

/** Who signed in with the cookie of this secret; null when it is unknown, ended, expired or of someone deactivated. */
export async function viewerOfSession(secret: string): Promise<SignedIn | null> {
  const sessionId = sessionIdOf(secret);
  const cached = recall(sessionId) as SignedIn | undefined;
  if (cached) return cached;
  const mark = readMark();
  const [row] = await query<SessionRow>("viewer-by-session", BY_SESSION, [sessionId, now()]);
  if (!row) return null;
  const { theme, serif } = row;
  const signedIn: SignedIn = { viewer: viewerOfRow(row, SCOPES), theme, serif, sessionId };
  remember(sessionId, row.id, signedIn, mark);
  if (now().getTime() - row.last_seen_at.getTime() < RENEW_AFTER_MS) return signedIn;
  return (await renew(sessionId)) ? { ...signedIn, renewedCookie: sessionCookie(secret) } : signedIn;
}

/** Every few minutes at most, or each page would be a write. */
async function renew(sessionId: string): Promise<boolean> {
  const rows = await note<{ id: string }>(
    "renew-session",
    `update sessions set last_seen_at = $2, expires_at = $2::timestamptz + make_interval(days => $3)
     where id = $1 returning id`,
    [sessionId, now(), SESSION_DAYS],
  );
  return rows.length > 0;
}

type TokenRow = ViewerRow & { token_id: string; scopes: string[]; stale: boolean };

const BY_TOKEN = `select ${VIEWER}, t.id as token_id, t.scopes,
    coalesce(t.last_used_at < $2::timestamptz - interval '1 minute', true) as stale
  from api_tokens t join users u on u.id = t.user_id
  where t.secret_hash = $1 and t.revoked_at is null and t.expires_at > $2
    and u.deactivated_at is null`;

/** Who a program speaks for; null when the token is unknown, revoked, expired or of someone deactivated. */
export async function viewerOfToken(secret: string): Promise<Viewer | null> {
  if (!secret.startsWith(TOKEN_PREFIX) || secret.length > 200) return null;
  const hash = hashSecret(secret);
  const cached = recall(hash) as Viewer | undefined;
  if (cached) return cached;
  const mark = readMark();
  const [row] = await query<TokenRow>("viewer-by-token", BY_TOKEN, [hash, now()]);
  if (!row) return null;
  const scopes = SCOPES.filter((scope) => scope === "read" || row.scopes.includes(scope));
  const viewer: Viewer = { ...viewerOfRow(row, scopes), tokenId: row.token_id };
  remember(hash, row.id, viewer, mark);
  if (row.stale) noteUse(row.token_id);
  return viewer;
}

/** When a token was last used is for its owner's eyes: the program's answer does not wait until it is on disk. */
function noteUse(tokenId: string): void {
  note("touch-token", `update api_tokens set last_used_at = $2 where id = $1`, [tokenId, now()]).catch(
    (error: unknown) => logger.warn({ err: error }, "the use of a token could not be noted"),
  );
}

const BY_USER = `select ${VIEWER} from users u where u.id = $1 and u.deactivated_at is null`;

/**
 * Someone without a session or a token of theirs: jobs that render what they will read, the command line, tests. Each says what it
 * is about to do in her name, and may do no more.
 */
export async function viewerOf(userId: string, scopes: readonly Scope[]): Promise<Viewer | null> {
  const [row] = await query<ViewerRow>("viewer-by-user", BY_USER, [userId]);
  return row ? viewerOfRow(row, scopes) : null;
}
