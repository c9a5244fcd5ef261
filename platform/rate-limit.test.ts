import { expect, it } from "vitest";
import { memoryRateLimiter } from "./rate-limit.ts";

it("allows as many as the rule says, per key, and tells when to come back", async () => {
  const limiter = memoryRateLimiter({ points: 3, windowSeconds: 60 });
  for (let index = 0; index < 3; index++) {
    expect(await limiter.take("a")).toEqual({ allowed: true, retryAfterSeconds: 0 });
  }
  expect((await limiter.peek("a")).allowed).toBe(false);
  const refused = await limiter.take("a");
  expect(refused.allowed).toBe(false);
  expect(refused.retryAfterSeconds).toBeGreaterThanOrEqual(59);
  expect(refused.retryAfterSeconds).toBeLessThanOrEqual(60);
  expect((await limiter.take("b")).allowed).toBe(true);
});

it("takes several points at once, does not take by peeking, and forgets on reset", async () => {
  const limiter = memoryRateLimiter({ points: 3, windowSeconds: 60 });
  expect((await limiter.take("a", 2)).allowed).toBe(true);
  expect((await limiter.peek("a")).allowed).toBe(true);
  expect((await limiter.take("a", 2)).allowed).toBe(false);
  await limiter.reset("a");
  expect((await limiter.take("a", 3)).allowed).toBe(true);
});

it("counts right when many come at once", async () => {
  const limiter = memoryRateLimiter({ points: 10, windowSeconds: 60 });
  const results = await Promise.all(Array.from({ length: 50 }, () => limiter.take("a")));
  expect(results.filter((result) => result.allowed)).toHaveLength(10);
});

it("is off at 0", async () => {
  const limiter = memoryRateLimiter({ points: 0, windowSeconds: 60 });
  const results = await Promise.all(Array.from({ length: 100 }, () => limiter.take("a")));
  expect(results.every((result) => result.allowed)).toBe(true);
});
