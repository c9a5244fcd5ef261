import { verify } from "@node-rs/argon2";
import { expect, it } from "vitest";
import { untracedSources } from "../../domain/network/trace-ties.ts";
import { DEMO_PASSWORD } from "../../tests/cast.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { databaseUrl } from "../../platform/env.ts";
import { fill } from "./fill.ts";

const at = new Date("2026-11-19T14:02:00Z");

it("leaves nothing when it is stopped half-way", { timeout: 60_000 }, async () => {
  const stopped = fill({
    url: databaseUrl(),
    at,
    progress: () => {
      throw new Error("stopped");
    },
  });
  await expect(stopped).rejects.toThrow("stopped");
  expect(await prisma.user.count()).toBe(0);
  expect(await prisma.post.count()).toBe(0);
});

it("fills an empty database once, and never one where someone is", { timeout: 60_000 }, async () => {
  const written = await fill({ url: databaseUrl(), at });
  expect(await prisma.post.count()).toBe(written?.posts);
  expect(await prisma.account.count()).toBe(120);
  expect(await prisma.setting.count({ where: { key: "demo" } })).toBe(1);
  const text = await prisma.post.findFirstOrThrow({ where: { body: { contains: "€38,000 a day" }, kind: "idea" } });
  expect(text.body).toContain("afternoon.\n\nIt costs us Yann");
  const credential = await prisma.credential.findFirstOrThrow({ orderBy: { userId: "asc" } });
  expect(await verify(credential.passwordHash, DEMO_PASSWORD)).toBe(true);
  expect(await prisma.tieTrace.count()).toBeGreaterThan(1000);
  expect(await untracedSources()).toEqual([]);
  expect(await fill({ url: databaseUrl(), at })).toBeNull();
});

it(
  "replaces a throw-away database when told to, with indexes rebuilt and what migrations made kept",
  { timeout: 60_000 },
  async () => {
    const indexes = () =>
      prisma.$queryRaw`select indexname from pg_indexes where schemaname = current_schema order by indexname`;
    const before = await indexes();
    const written = await fill({ url: databaseUrl(), at, scale: 5, replace: true });
    expect(await indexes()).toEqual(before);
    expect(await prisma.post.count()).toBe(written?.posts);
    expect(await prisma.stage.count()).toBe(6);
    expect(await untracedSources()).toEqual([]);
    expect(await prisma.audience.count({ where: { kind: "everyone" } })).toBe(1);
    const broken = await prisma.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from comments c left join posts p on p.id = c.post_id where p.id is null`;
    expect(broken).toEqual([{ count: 0 }]);
  },
);
