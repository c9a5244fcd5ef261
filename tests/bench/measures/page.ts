import { figuresOf, ratioOf, takeTurns, type Bench } from "../interleave.ts";
import { overHttp, overPg } from "../load.ts";
import { medianOf, type Measure } from "../result.ts";
import { rawList } from "../raw-list.ts";

export async function page(bench: Bench): Promise<Measure> {
  const { company, product, seconds } = bench;
  const requests = company.accounts.map((id, index) => ({
    path: `/accounts/${id}`,
    headers: { cookie: company.keys[index % company.keys.length]!.cookie, "accept-encoding": "gzip" },
  }));
  const readers = company.keys.map((key) => key.userId);
  const sample = await fetch(`${product.url}${requests[0]!.path}`, { headers: requests[0]!.headers });
  const html = await sample.text();
  if (sample.status !== 200 || !html.includes('role="feed"')) throw new Error(`The account page says ${sample.status}`);
  const measure: Measure = {
    name: "page",
    about:
      "The account page as server-rendered HTML over HTTP, signed in, from one process; against the raw SQL of its conversation " +
      "(as in the list measure) through `pg` on as many connections.",
    figures: { "HTML kB": Math.round(html.length / 1000) },
    targets: [],
  };
  for (const connections of [10, 50]) {
    const turns = await takeTurns(bench, {
      raw: () => overPg(company.url, connections, seconds, rawList(company.accounts, readers)),
      product: () => overHttp(product.url, connections, seconds, requests),
    });
    const at = `at ${connections}`;
    Object.assign(measure.figures, figuresOf(`${at}: raw SQL`, turns.raw), figuresOf(`${at}: page`, turns.product));
    const got = ratioOf(turns.product, turns.raw);
    measure.targets.push({ what: `Page ${at} connections, of raw SQL`, got, wanted: { atLeast: 0.11 }, unit: "" });
    if (connections === 10) {
      const p99 = medianOf(turns.product.loads, "p99");
      measure.targets.push({ what: `Page p99 ${at} connections`, got: p99, wanted: { atMost: 150 }, unit: "ms" });
    }
  }
  return measure;
}
