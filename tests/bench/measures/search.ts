import pg from "pg";
import { EVERYONE } from "../../../domain/viewer.ts";
import type { Company } from "../company.ts";
import { figuresOf, ratioOf, takeTurns, type Bench } from "../interleave.ts";
import { overHttp, overPg } from "../load.ts";
import { medianOf, type Measure } from "../result.ts";

const SEARCH = `query BenchSearch($text: String!) { search(text: $text, first: 8) { edges { node {
  kind happenedAt author { id name } account { id name } title { text } excerpt { text } } } } }`;

/** What a hand-written search of the same index does: all hits ranked, the best eight with what a hit shows. */
const RAW = `with hits as (select d.id, d.kind, d.happened_at, ts_rank(d.words, $2::tsquery) as rank from search_documents d
    where d.words @@ $2::tsquery and d.audience_id = any($1::uuid[]) order by rank desc, d.id limit 8)
  select h.id, h.kind, h.happened_at, coalesce(p.body, c.body) as body, u.id as author_id, u.name as author, a.id as account_id, a.name as account
    from hits h left join comments c on c.id = h.id and c.deleted_at is null
    left join posts p on p.id = coalesce(c.post_id, h.id) and p.deleted_at is null
    left join users u on u.id = coalesce(c.author_id, p.author_id) left join accounts a on a.id = p.account_id
   order by h.rank desc, h.id`;

/** Words of the index by how many documents have them. */
async function words(url: string, from: number, to: number): Promise<string[]> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  const { rows } = await db.query<{ word: string }>(
    `select word from search_words where df between $1 and $2 and word ~ '^[a-z]{5,12}$' and not stop order by md5(word) limit 60`,
    [from, to],
  );
  await db.end();
  return rows.map((row) => row.word);
}

const documentsIn = ({ rows }: Company) => rows.search_documents ?? 0;

export async function search(bench: Bench): Promise<Measure> {
  const { company, product, seconds } = bench;
  const rare = await words(company.url, 3, 60);
  const common = await words(company.url, Math.round(documentsIn(company) / 50), documentsIn(company));
  const requests = (some: readonly string[]) =>
    some.map((word, index) => ({
      method: "POST",
      path: "/graphql",
      headers: {
        "content-type": "application/json",
        authorization: company.keys[index % company.keys.length]!.bearer,
      },
      body: JSON.stringify({ query: SEARCH, variables: { text: `${word} ` } }),
    }));
  const measure: Measure = {
    name: "search",
    about:
      "Search as one types, eight hits over GraphQL (meaning of the words, hits, each hit read again with permission), with rare words " +
      "(in 3 to 60 documents) against ranking all hits of the same index in SQL by hand and reading the best eight; and with common " +
      "words (in a fiftieth of all documents and more), where no ranking of all hits is possible in time.",
    figures: { "rare words": rare.length, "common words": common.length },
    targets: [],
  };
  for (const connections of [10, 50]) {
    const turns = await takeTurns(bench, {
      raw: () =>
        overPg(company.url, connections, seconds, (db, turn) =>
          db.query({ name: "bench-search", text: RAW, values: [[EVERYONE], `'${rare[turn % rare.length]}'`] }),
        ),
      rare: () => overHttp(product.url, connections, seconds, requests(rare)),
      common: () => overHttp(product.url, connections, seconds, requests(common)),
    });
    const at = `at ${connections}`;
    Object.assign(measure.figures, figuresOf(`${at}: raw, rare`, turns.raw));
    Object.assign(measure.figures, figuresOf(`${at}: rare`, turns.rare), figuresOf(`${at}: common`, turns.common));
    const what = `Search of rare words ${at} connections, of raw SQL`;
    measure.targets.push({ what, got: ratioOf(turns.rare, turns.raw), wanted: { atLeast: 0.5 }, unit: "" });
    if (connections < 50) continue;
    const p95 = medianOf(turns.common.loads, "p95");
    measure.targets.push({
      what: `Search of common words ${at} connections, p95`,
      got: p95,
      wanted: { atMost: 50 },
      unit: "ms",
    });
  }
  return measure;
}
