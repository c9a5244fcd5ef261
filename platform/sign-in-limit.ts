import type { Pool } from "pg";
import { databaseRateLimiter, type RateLimitResult } from "./rate-limit.ts";

export interface SignInLimiter {
  /** To be called before the password is looked at. Each call counts as an attempt. */
  attempt(email: string, address: string): Promise<RateLimitResult>;
  /**
   * The password was right: this person, from this address, starts afresh, and the attempt counts for nobody. A whole company may
   * sign in from one address in the morning.
   */
  succeeded(email: string, address: string): Promise<void>;
}

const QUARTER_HOUR = 15 * 60;

/**
 * Three counts, each against another attack: one person from one address (guessing a password), one address over all people
 * (one password on many accounts), and one person from everywhere (a botnet; wide enough that nobody is easily locked out by
 * another). All are spent together, so that no answer tells which of them was hit.
 */
export function signInLimiter(pool: Pool): SignInLimiter {
  const pair = databaseRateLimiter(pool, "sign-in", { points: 8, windowSeconds: QUARTER_HOUR });
  const address = databaseRateLimiter(pool, "sign-in-address", { points: 60, windowSeconds: QUARTER_HOUR });
  const person = databaseRateLimiter(pool, "sign-in-person", { points: 60, windowSeconds: QUARTER_HOUR });
  const pairKey = (email: string, from: string) => `${normal(email)} ${from}`;
  return {
    async attempt(email, from) {
      const results = await Promise.all([
        pair.take(pairKey(email, from)),
        address.take(from),
        person.take(normal(email)),
      ]);
      return {
        allowed: results.every((result) => result.allowed),
        retryAfterSeconds: Math.max(...results.map((result) => result.retryAfterSeconds)),
      };
    },
    async succeeded(email, from) {
      await Promise.all([pair.reset(pairKey(email, from)), address.giveBack(from), person.giveBack(normal(email))]);
    },
  };
}

function normal(email: string): string {
  return email.trim().normalize("NFKC").toLowerCase();
}
