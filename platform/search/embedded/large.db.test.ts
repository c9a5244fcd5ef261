import { afterAll, beforeAll, expect, it } from "vitest";
import { closePool, pool, query } from "../../db/pool.ts";
import { countStatements } from "../../db/statement-count.ts";
import type { SearchKeys } from "../port.ts";
import { asFound } from "../read-hits.ts";
import { embeddedSearch } from "./engine.ts";
import { hitsSql, type Way } from "./hits.sql.ts";

const ALL = "00000000-0000-7000-8000-0000000000a1";
const CIRCLE = "00000000-0000-7000-8000-0000000000c1";
const ACCOUNT = "00000000-0000-7000-8000-0000000000f1";
const inside: SearchKeys = { door: "inside", ids: [ALL] };
const engine = embeddedSearch();

/** Forty thousand posts over a year, so that each of the three ways of asking the index is taken. */
beforeAll(async () => {
  await engine.rebuild({
    selects: [
      `select ('00000000-0000-7000-8000-' || lpad(to_hex(n + 65536), 12, '0'))::uuid as id, 'post' as kind, '${ALL}'::uuid as audience_id,
         case when n % 50 = 0 then '${CIRCLE}'::uuid end as circle_id, null::uuid as account_id, '' as title,
         concat_ws(' ', 'post', case when n % 3 = 0 then 'common' end, case when n % 2 = 0 then 'frequent' end,
           case when n % 110 = 0 then 'scarce' end, case when n % 9000 = 7 then 'rare' end) as body, '' as context,
         null::uuid as author_id, null::text as post_kind, null::text as channel,
         '2026-01-01'::timestamptz + n * interval '13 minutes' as happened_at from generate_series(1, 40000) n`,
      `select '${ACCOUNT}'::uuid, 'account', '${ALL}'::uuid, null::uuid, null::uuid, 'Common House', '', '', null, null, null, '2020-01-01'::timestamptz`,
    ],
    batches: () => {
      throw new Error("The embedded index is filled by SQL");
    },
  });
}, 60_000);
afterAll(closePool);

const numberOf = (id: string) => Number.parseInt(id.slice(-12), 16) - 65_536;
const find = (text: string, limit: number, offset = 0, keys = inside) => engine.search({ text, keys, limit, offset });

it.each([
  ["common ", 3],
  ["frequent ", 2],
  ["frequent common ", 6],
  ["scarce ", 110],
  ["scarce common ", 330],
  ["scarce frequent common ", 330],
])("pages through the newest of %j, each once and none that does not answer", async (text, step) => {
  const seen: string[] = [];
  for (let offset = 0; offset < 60; offset += 20) {
    const { hits, more } = await find(text, 20, offset);
    expect(hits).toHaveLength(20);
    expect(more).toBe(true);
    seen.push(...hits.map((hit) => hit.id).filter((id) => id !== ACCOUNT));
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.every((id) => numberOf(id) % step === 0)).toBe(true);
  if (step < 100) expect(seen).toEqual([...seen].sort((a, b) => numberOf(b) - numberOf(a)));
});

it("puts the one thing of that name before the many texts", async () => {
  expect((await find("common", 3)).hits[0]!.id).toBe(ACCOUNT);
  expect((await find("comon", 3)).hits[0]!.id).toBe(ACCOUNT);
});

it("finds all of what is rare, and what two common words share", async () => {
  expect((await find("rare ", 10)).hits.map((hit) => numberOf(hit.id)).sort((a, b) => a - b)).toEqual([
    7, 9007, 18007, 27007, 36007,
  ]);
  const some = await find("common rare ", 10);
  expect(some.hits.map((hit) => numberOf(hit.id)).sort((a, b) => a - b)).toEqual([7, 9007, 18007, 27007, 36007]);
  expect(some.missing).toEqual(some.hits.map(() => ["common"]));
  expect((await engine.search({ text: "common rare ", keys: inside, limit: 10, wholly: true })).hits).toEqual([]);
  expect((await find("frequent -common ", 20)).hits.every((hit) => numberOf(hit.id) % 3 !== 0)).toBe(true);
});

const BY_WORDS = "search_documents_words_idx";
const WALKS = {
  inside: "search_documents_audience_id_happened_at_id_idx",
  outside: "search_documents_circle_id_happened_at_id_idx",
};

it.each(
  (["inside", "outside"] as const).flatMap((door) =>
    (
      [
        ["all", [BY_WORDS]],
        ["any", [BY_WORDS]],
        ["rank", [BY_WORDS, "search_documents_names_idx"]],
        ["latest", [WALKS[door], "search_documents_names_idx"]],
      ] as [Way, string[]][]
    ).map(([way, indexes]) => ({ way, door, indexes })),
  ),
)("its one plan for all values reads indexes only: $way, $door", async ({ way, door, indexes }) => {
  const text = `explain (generic_plan, costs off) ${hitsSql(way, door, { terms: 2, besides: 1, levels: 8 }, (nth) => `$${nth}`)} ${asFound.sql}`;
  const { rows } = await pool().query<{ "QUERY PLAN": string }>(text);
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  expect([...plan.matchAll(/search_documents\w*_idx/g)].map(([index]) => index).sort()).toEqual(indexes.sort());
  expect(plan).not.toContain("Seq Scan");
});

it("asks for rare words once; for common ones not at all when they were asked for just now, but for what is new", async () => {
  const statements = async (text: string) => (await countStatements(() => find(text, 5))).statements;
  await find("rare ", 5);
  expect(await statements("rare ")).toBe(1);
  const before = await find("common ", 5);
  expect(await statements("common ")).toBe(0);
  const id = "00000000-0000-7000-8000-0000000000b1";
  const document = {
    id,
    kind: "post" as const,
    audienceId: ALL,
    circleId: null,
    accountId: null,
    authorId: null,
    postKind: null,
    channel: null,
    title: "",
    context: "",
  };
  await engine.index([{ ...document, body: "The newest common one", happenedAt: new Date("2027-06-01") }]);
  expect((await find("common ", 5)).hits.map((hit) => hit.id)).toContain(id);
  expect((await find("common ", 5, 0, { door: "outside", ids: [CIRCLE] })).hits.map((hit) => hit.id)).not.toContain(id);
  await engine.remove([id]);
  expect(await find("common ", 5)).toEqual(before);
});

it("counts in any order as many as there are, up to where it stops", async () => {
  const count = async (text: string, keys = inside) =>
    new Set((await engine.search({ text, keys, limit: 100, anyOrder: true })).hits.map((hit) => hit.id)).size;
  expect(await count("rare ")).toBe(5);
  expect(await count("common ")).toBe(100);
  expect(await count("scarce common frequent ", { door: "outside", ids: [CIRCLE] })).toBe(24);
});

it("shows guests only what is theirs, however common the word", async () => {
  const keys: SearchKeys = { door: "outside", ids: [CIRCLE] };
  const { hits } = await find("common ", 50, 0, keys);
  expect(hits).toHaveLength(50);
  expect(hits.every((hit) => numberOf(hit.id) % 150 === 0)).toBe(true);
});

it("keeps the lexicon true through replacements and removals", async () => {
  const df = async (word: string) =>
    (await query<{ df: number }>("test-df", "select df from search_words where word = $1", [word]))[0]?.df ?? 0;
  const document = {
    id: ACCOUNT,
    kind: "account" as const,
    audienceId: ALL,
    circleId: null,
    accountId: null,
    authorId: null,
    postKind: null,
    channel: null,
    title: "Uncommon House",
    body: "",
    context: "",
    happenedAt: new Date(),
  };
  const before = await df("common");
  await engine.index([document, document]);
  expect(await df("uncommon")).toBe(1);
  expect(await df("common")).toBe(before - 1);
  await engine.remove([ACCOUNT, ACCOUNT]);
  expect(await df("uncommon")).toBe(0);
  expect(await df("@kaccount")).toBe(0);
});

it("leaves indexes and keys as the migrations made them", async () => {
  const rows = await query<{ name: string }>(
    "test-indexes",
    "select indexname as name from pg_indexes where tablename in ('search_documents', 'search_words') order by 1",
    [],
  );
  expect(rows.map((row) => row.name)).toEqual([
    "search_documents_audience_id_happened_at_id_idx",
    "search_documents_circle_id_happened_at_id_idx",
    "search_documents_names_idx",
    "search_documents_pkey",
    "search_documents_words_idx",
    "search_words_pkey",
    "search_words_stem_en_idx",
    "search_words_stem_fr_idx",
    "search_words_word_prefix",
    "search_words_word_trgm",
  ]);
});
