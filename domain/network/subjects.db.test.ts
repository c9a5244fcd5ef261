/** Names and topics are looked for in clever ways, for speed: here each answer is held against the plain way, on the demo company. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { viewerFor } from "../../tests/harness/api.ts";
import { fill } from "../../prisma/seed/fill.ts";
import { closePool, query } from "../../platform/db/pool.ts";
import { databaseUrl } from "../../platform/env.ts";
import type { Viewer } from "../viewer.ts";
import { peopleAbout, subjectsFor } from "./subjects.sql.ts";

let viewer: Viewer;
beforeAll(async () => {
  await fill({ url: databaseUrl(), at: new Date("2026-11-19T14:02:00Z") });
  viewer = await viewerFor("salome");
}, 90_000);
afterAll(closePool);

const seen = (alias: string) => `${alias}.audience_id = any($1::uuid[])`;
const folded = "lower(unaccent(concat_ws(' ', r.title, r.department, a.industry, array_to_string(a.tags, ' '))))";

it("people whom a topic names", async () => {
  const [common] = await query<{ title: string; industry: string }>(
    "common",
    `select r.title, a.industry from person_roles r join accounts a on a.id = r.account_id where r.current and a.industry <> '' and ${seen("a")}
      group by 1, 2 order by count(*) desc, 1, 2 limit 1`,
    [viewer.audienceIds],
  );
  const topics = [common!.title, common!.industry, `${common!.industry} ${common!.title}`, "no such topic"];
  const found = [];
  for (const topic of topics) {
    const words = topic
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[a-z0-9]+/g)!;
    const plain = await query<{ id: string }>(
      "plain-about",
      `select distinct q.id from person_roles r join people q on q.id = r.person_id and ${seen("q")}
         join accounts a on a.id = r.account_id and ${seen("a")} and a.archived_at is null
        where r.current and ${folded} like all($2::text[]) order by q.id limit 200`,
      [viewer.audienceIds, words.map((word) => `%${word}%`)],
    );
    const ids = await peopleAbout(viewer, topic);
    expect(ids).toEqual(plain.map(({ id }) => id));
    found.push(ids.length);
  }
  expect(found.map((n) => n > 0)).toEqual([true, true, true, false]);
});

it("people and accounts by name, with the second word alone, and with a slip of the pen", async () => {
  const subjects = await subjectsFor(viewer, "Aerolor");
  expect(subjects[0]).toMatchObject({ kind: "account", name: expect.stringContaining("Aérolor") as string });
  const [person] = await query<{ id: string; name: string }>(
    "one-person",
    `select q.id, q.name from people q where ${seen("q")} and q.name ~ '^[A-Z][a-z]{3,} [A-Z][a-z]{4,}$' order by q.id limit 1`,
    [viewer.audienceIds],
  );
  const [given, family] = person!.name.split(" ") as [string, string];
  for (const typed of [person!.name, `${family} ${given}`, `${given} ${family.slice(0, -1)}`])
    expect((await subjectsFor(viewer, typed)).map(({ id }) => id)).toContain(person!.id);
});
