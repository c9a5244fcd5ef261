import { createHash } from "node:crypto";
import type { Pool } from "pg";
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible";

export interface RateLimitResult {
  allowed: boolean;
  /** 0 when allowed; else the whole seconds after which a try makes sense, at least 1. */
  retryAfterSeconds: number;
}

export interface RateLimitRule {
  /** How many points in the window; 0 switches the limit off. */
  points: number;
  windowSeconds: number;
}

export interface RateLimiter {
  /** Takes points from what `key` has left. Over the limit, nothing more is done than saying so. */
  take(key: string, points?: number): Promise<RateLimitResult>;
  /** Puts a point back that should not have been taken. */
  giveBack(key: string): Promise<void>;
  /** Says whether a take would be allowed, without taking. */
  peek(key: string): Promise<RateLimitResult>;
  /** Forgets the key: the next take starts afresh. */
  reset(key: string): Promise<void>;
}

const ALLOWED: RateLimitResult = Object.freeze({ allowed: true, retryAfterSeconds: 0 });

/** Counts in this process alone: for limits whose aim is to keep one caller from taking all of a node. */
export function memoryRateLimiter({ points, windowSeconds }: RateLimitRule): RateLimiter {
  if (points === 0) return unlimited;
  return over(new RateLimiterMemory({ points, duration: windowSeconds }), points, (key) => key);
}

/**
 * Counts in the table `rate_limits`, so that all nodes share the count and a restart does not clear it: for guessing at secrets.
 * Keys are stored hashed: a copy of the table tells nobody's address. When the database fails, so does the take.
 */
export function databaseRateLimiter(pool: Pool, name: string, { points, windowSeconds }: RateLimitRule): RateLimiter {
  if (points === 0) return unlimited;
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limits",
    // Migrations make the table; the library must not.
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: windowSeconds,
  });
  return over(limiter, points, (key) => createHash("sha256").update(key).digest("base64url"));
}

const unlimited: RateLimiter = {
  take: () => Promise.resolve(ALLOWED),
  giveBack: () => Promise.resolve(),
  peek: () => Promise.resolve(ALLOWED),
  reset: () => Promise.resolve(),
};

function over(limiter: RateLimiterAbstract, points: number, stored: (key: string) => string): RateLimiter {
  return {
    async take(key, cost = 1) {
      try {
        await limiter.consume(stored(key), cost);
        return ALLOWED;
      } catch (refusal) {
        // The library rejects with a result for "too many" and with an error for "could not count".
        if (refusal instanceof RateLimiterRes) return refused(refusal);
        throw refusal;
      }
    },
    async giveBack(key) {
      await limiter.reward(stored(key), 1);
    },
    async peek(key) {
      const state = await limiter.get(stored(key));
      return state && state.consumedPoints >= points ? refused(state) : ALLOWED;
    },
    async reset(key) {
      await limiter.delete(stored(key));
    },
  };
}

function refused({ msBeforeNext }: RateLimiterRes): RateLimitResult {
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
}
