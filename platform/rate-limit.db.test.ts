import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { databaseUrl } from "./env.ts";
import { databaseRateLimiter } from "./rate-limit.ts";
import { signInLimiter } from "./sign-in-limit.ts";

const pool = new pg.Pool({ connectionString: databaseUrl(), max: 8 });
afterAll(() => pool.end());

it("counts for all nodes together, however many come at once", async () => {
  const rule = { points: 10, windowSeconds: 60 };
  const nodes = [databaseRateLimiter(pool, "shared", rule), databaseRateLimiter(pool, "shared", rule)];
  const results = await Promise.all(
    Array.from({ length: 40 }, (_, index) => nodes[index % 2]!.take("claire@example.test")),
  );
  expect(results.filter(({ allowed }) => allowed)).toHaveLength(10);
  const refused = await nodes[0]!.peek("claire@example.test");
  expect(refused.allowed).toBe(false);
  expect(refused.retryAfterSeconds).toBeGreaterThan(50);
  expect(refused.retryAfterSeconds).toBeLessThanOrEqual(60);
});

it("opens again once the window is over", async () => {
  const limiter = databaseRateLimiter(pool, "window", { points: 1, windowSeconds: 60 });
  await limiter.take("a");
  expect((await limiter.take("a")).allowed).toBe(false);
  await pool.query("update rate_limits set expire = 1 where key like 'window:%'");
  expect((await limiter.take("a")).allowed).toBe(true);
});

it("stores no address, and keeps limiters apart", async () => {
  const rule = { points: 1, windowSeconds: 60 };
  await databaseRateLimiter(pool, "one", rule).take("marc@example.test");
  expect((await databaseRateLimiter(pool, "two", rule).take("marc@example.test")).allowed).toBe(true);
  const { rows } = await pool.query<{ key: string }>("select key from rate_limits where key like 'one:%'");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.key).not.toContain("marc");
});

it("says when it cannot count, rather than letting all pass", async () => {
  const closed = new pg.Pool({ connectionString: databaseUrl() });
  await closed.end();
  await expect(databaseRateLimiter(closed, "x", { points: 1, windowSeconds: 60 }).take("a")).rejects.toThrow();
});

it("stops guesses at one person from one address, however the address is written, and forgets them on success", async () => {
  const limiter = signInLimiter(pool);
  for (let index = 0; index < 8; index++) {
    expect((await limiter.attempt("Luc@Example.test ", "192.0.2.1")).allowed).toBe(true);
  }
  expect((await limiter.attempt("luc@example.test", "192.0.2.1")).allowed).toBe(false);
  expect((await limiter.attempt("luc@example.test", "192.0.2.2")).allowed).toBe(true);
  await limiter.succeeded("luc@example.test", "192.0.2.1");
  expect((await limiter.attempt("luc@example.test", "192.0.2.1")).allowed).toBe(true);
});

it("counts no right password: a whole company may sign in from one address", async () => {
  const limiter = signInLimiter(pool);
  for (let index = 0; index < 70; index++) {
    const email = `early-${index}@example.test`;
    expect((await limiter.attempt(email, "192.0.2.50")).allowed, email).toBe(true);
    await limiter.succeeded(email, "192.0.2.50");
  }
  // Wrong ones count as before, whoever was right in between.
  const wrong = await Promise.all(
    Array.from({ length: 70 }, (_, index) => limiter.attempt(`late-${index}@example.test`, "192.0.2.50")),
  );
  expect(wrong.filter(({ allowed }) => allowed)).toHaveLength(60);
});

it("stops one address that tries many people", async () => {
  const limiter = signInLimiter(pool);
  const attempts = await Promise.all(
    Array.from({ length: 70 }, (_, index) => limiter.attempt(`person-${index}@example.test`, "192.0.2.99")),
  );
  expect(attempts.filter(({ allowed }) => allowed)).toHaveLength(60);
});
