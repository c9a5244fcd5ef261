import { pool } from "../../platform/db/pool.ts";
import { databaseRateLimiter, type RateLimiter } from "../../platform/rate-limit.ts";
import type { Client } from "../../platform/sessions.ts";
import { signInLimiter, type SignInLimiter } from "../../platform/sign-in-limit.ts";
import { RateLimited } from "../errors.ts";

const HOUR = 3_600;

interface Limits {
  signIn: SignInLimiter;
  resetOfPerson: RateLimiter;
  linkFromAddress: RateLimiter;
}

let limits: Limits | null = null;

/** Made on first use: the pool must not be asked for before the database has been started. */
function all(): Limits {
  limits ??= {
    signIn: signInLimiter(pool()),
    resetOfPerson: databaseRateLimiter(pool(), "reset", { points: 5, windowSeconds: HOUR }),
    linkFromAddress: databaseRateLimiter(pool(), "mail-link-address", { points: 40, windowSeconds: HOUR }),
  };
  return limits;
}

/** Counts a try at a password; throws RATE_LIMITED beyond the limit. */
export async function countPasswordTry(email: string, client: Client): Promise<void> {
  const { allowed, retryAfterSeconds } = await all().signIn.attempt(email, client.address);
  if (!allowed) throw new RateLimited(retryAfterSeconds);
}

export function passwordWasRight(email: string, client: Client): Promise<void> {
  return all().signIn.succeeded(email, client.address);
}

/** Counts a wish for a reset mail, so that nobody's mailbox can be flooded. */
export async function countResetRequest(email: string, client: Client): Promise<void> {
  await countLinkUse(client);
  const { allowed, retryAfterSeconds } = await all().resetOfPerson.take(email.toLowerCase());
  if (!allowed) throw new RateLimited(retryAfterSeconds);
}

/** Counts a use of the doors that need no password. */
export async function countLinkUse(client: Client): Promise<void> {
  const { allowed, retryAfterSeconds } = await all().linkFromAddress.take(client.address);
  if (!allowed) throw new RateLimited(retryAfterSeconds);
}
