import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { EVERYONE } from "../../../domain/viewer.ts";
import { newId } from "../../../platform/ids.ts";
import { figuresOf, ratioOf, takeTurns, type Bench } from "../interleave.ts";
import { overHttp, overPg, round } from "../load.ts";
import { median, type Measure } from "../result.ts";

const CREATE = `mutation BenchPost($input: CreatePostInput!) { createPost(input: $input) { id } }`;

/** Post, event and job in one statement, as bare as it can be. The job lies a year ahead, so that nobody works it. */
const RAW = `with p as (insert into posts (id, account_id, author_id, body, audience_id, client_id) values ($1, $2, $3, $4, $5, $1) returning id),
  e as (insert into events (id, type, actor_id, audience_id, payload, created_at) select $6, 'bench', $3, $5, '{}', now() from p returning id)
  select graphile_worker.add_job('bench', json_build_object('eventId', id), run_at => now() + interval '1 year') from e`;

const TEXT = [
  "Their head of purchasing told me that the contract with their supplier ends in March and that nobody has asked for a new offer yet.",
  "Visited the plant this morning: line two has stood still since Tuesday, and they wait for a spare part from Sweden.",
  "Camille Perrin is the new CTO, 06 12 34 56 78. Unhappy with their supplier, budget 200 k€ in March.",
];

export async function write(bench: Bench): Promise<Measure> {
  const { company, product, seconds } = bench;
  const connections = 50;
  const accounts = company.accounts;
  const clean = () => cleanUp(company.url);
  await clean();
  const requestsOf = () =>
    Array.from({ length: 1_000 * Math.ceil(seconds) }, (_, index) => {
      const input = {
        ...{ accountId: `Account_${accounts[index % accounts.length]!}`, kind: "information", clientId: randomUUID() },
        body: TEXT[index % TEXT.length],
      };
      return {
        ...{ method: "POST", path: "/graphql", body: JSON.stringify({ query: CREATE, variables: { input } }) },
        headers: {
          "content-type": "application/json",
          ...{ cookie: company.keys[index % company.keys.length]!.cookie, "sec-fetch-site": "same-origin" },
        },
      };
    });
  const drains: { perSecond: number; lagMs: number }[] = [];
  const turns = await takeTurns(bench, {
    raw: () =>
      overPg(company.url, connections, seconds, (db, turn) =>
        db.query({
          name: "bench-write",
          text: RAW,
          values: [
            ...[newId(), accounts[turn % accounts.length], company.keys[turn % company.keys.length]!.userId],
            ...[TEXT[turn % TEXT.length], EVERYONE, newId()],
          ],
        }),
      ),
    product: async () => {
      const requests = requestsOf();
      const started = performance.now();
      const load = await overHttp(product.url, connections, seconds, requests);
      const ended = performance.now();
      await drained(company.url);
      const all = (performance.now() - started) / 1000;
      drains.push({ perSecond: load.count / all, lagMs: performance.now() - ended });
      return load;
    },
  });
  await clean();
  // Like the loads, without the first turn, and turn by turn.
  const counted = drains.slice(1);
  return {
    name: "write",
    about:
      "Posts written over HTTP GraphQL by signed-in browsers (session, validation, visibility, post, event, job, answer) at 50 " +
      "connections, against one raw CTE insert of post, event and job through `pg`. Caught up: until every listener of every event " +
      "has done its work (proposals, live, activity, search, notifications, ledger). A post written twice over is never counted.",
    figures: {
      ...figuresOf("raw CTE insert", turns.raw),
      ...figuresOf("createPost", turns.product),
      "createPost per second, all listeners caught up": round(median(counted.map(({ perSecond }) => perSecond))),
      "listeners' lag at the end of a burst, ms": Math.round(median(counted.map(({ lagMs }) => lagMs))),
    },
    targets: [
      {
        what: "Posts written over HTTP at 50 connections, of the raw CTE insert",
        got: ratioOf(turns.product, turns.raw),
        wanted: { atLeast: 0.3 },
        unit: "",
      },
      {
        what: "Posts with all listeners caught up, of posts written",
        got: round(median(counted.map(({ perSecond }, turn) => perSecond / turns.product.loads[turn]!.perSecond))),
        wanted: { atLeast: 0.9 },
        unit: "",
      },
    ],
  };
}

const DRAIN_LIMIT_MS = 120_000;

async function drained(url: string): Promise<void> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    for (const deadline = performance.now() + DRAIN_LIMIT_MS; performance.now() < deadline; await pause(50)) {
      const { rowCount } = await db.query(
        "select 1 from graphile_worker.jobs where run_at < now() + interval '1 day' limit 1",
      );
      if (!rowCount) return;
    }
    throw new Error("The listeners did not catch up within two minutes.");
  } finally {
    await db.end();
  }
}

async function cleanUp(url: string): Promise<void> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  await db.query(
    `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier = 'bench'))`,
  );
  await db.query("delete from events where type = 'bench'");
  await db.end();
}
