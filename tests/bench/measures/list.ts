import { spawn } from "node:child_process";
import { once } from "node:events";
import { figuresOf, ratioOf, takeTurns, type Bench } from "../interleave.ts";
import { overHttp, overPg } from "../load.ts";
import { rawList } from "../raw-list.ts";
import type { Measure } from "../result.ts";

/** What a page of an account's conversation needs: 20 posts with author, counts and first comments. */
const LIST = `query BenchList($id: ID!) { account(id: $id) { posts(first: 20) { pageInfo { hasNextPage endCursor } edges { node {
  id kind body createdAt commentCount thanksCount confirmCount reactions { emoji count mine } viewerThanked
  author { id name role title department }
  firstComments { id body createdAt author { id name role } } } } } } }`;

export async function list(bench: Bench): Promise<Measure> {
  const { company, product, seconds } = bench;
  const { accounts, keys } = company;
  const requests = accounts.map((id, index) => ({
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", authorization: keys[index % keys.length]!.bearer },
    body: JSON.stringify({ query: LIST, variables: { id: `Account_${id}` } }),
  }));
  await mustAnswer(`${product.url}/graphql`, requests[0]!);
  const readers = keys.map((key) => key.userId);
  const measure: Measure = {
    name: "list",
    about:
      "An account's conversation (20 posts with author, reaction, comment and thanks counts, first comments): GraphQL over HTTP " +
      "with a token, against one named SQL with lateral json_agg through `pg` on as many connections, both asked from the load " +
      "generator. Beside it, for comparison only, that same SQL behind a bare HTTP server in a process of its own.",
    figures: {},
    targets: [],
  };
  for (const connections of [10, 50]) {
    const bare = await bareServer(JSON.stringify({ url: company.url, connections, accounts, readers }));
    const turns = await takeTurns(bench, {
      raw: () => overPg(company.url, connections, seconds, rawList(accounts, readers)),
      product: () => overHttp(product.url, connections, seconds, requests),
      bare: () => overHttp(bare.url, connections, seconds, [{ path: "/" }]),
    });
    bare.stop();
    const at = `at ${connections}`;
    Object.assign(measure.figures, {
      ...figuresOf(`${at}: raw SQL`, turns.raw),
      ...figuresOf(`${at}: GraphQL`, turns.product),
      ...figuresOf(`${at}: raw SQL behind HTTP`, turns.bare),
      [`${at}: GraphQL of raw SQL behind HTTP`]: ratioOf(turns.product, turns.bare),
    });
    const what = `GraphQL list ${at} connections, of raw SQL`;
    measure.targets.push({ what, got: ratioOf(turns.product, turns.raw), wanted: { atLeast: 0.6 }, unit: "" });
  }
  return measure;
}

async function mustAnswer(
  url: string,
  { method, headers, body }: { method: string; headers: Record<string, string>; body: string },
) {
  const text = await (await fetch(url, { method, headers, body })).text();
  if (!text.includes('"edges":[{')) throw new Error(`The list says ${text.slice(0, 300)}`);
}

async function bareServer(options: string) {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/bench/raw-server.ts", options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  return { url: `http://127.0.0.1:${Number(String(port))}`, stop: () => child.kill() };
}
