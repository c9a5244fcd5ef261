import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { io, type Socket } from "socket.io-client";
import type { LiveMessage } from "../../../platform/live/live.ts";
import type { Bench } from "../interleave.ts";
import { round } from "../load.ts";
import type { Measure, Target } from "../result.ts";

const CREATE = `mutation BenchLive($input: CreatePostInput!) { createPost(input: $input) { id } }`;
const POSTS = 40;
/** Apart, as people write: the server may send what comes close together as one message. */
const BETWEEN_MS = 250;

export async function live({ company, product }: Bench): Promise<Measure> {
  const measure: Measure = {
    name: "live",
    about:
      `${POSTS} posts, one after another, on an account that so many other browsers watch. Timed from just before the writing statement is ` +
      "sent (the event's own time, so the commit itself is included) until each socket has the message; every socket of every post counts. " +
      "One post stands before them, told apart: with 100 sockets it is the first that this process writes, and all of a p99 of so few.",
    figures: {},
    targets: [],
  };
  for (const [sockets, limit] of [
    [100, 25],
    [2_000, 150],
  ] as const) {
    const { first, p50, p99, seen } = await round_(company, product.url, sockets);
    measure.figures[`${sockets} sockets: post before, last socket ms`] = first;
    measure.figures[`${sockets} sockets: p50 ms`] = p50;
    measure.figures[`${sockets} sockets: p99 ms`] = p99;
    measure.figures[`${sockets} sockets: messages of those expected`] = seen;
    const target: Target = {
      what: `Seen by ${sockets} other sockets, p99`,
      got: p99,
      wanted: { atMost: limit },
      unit: "ms",
    };
    measure.targets.push(target);
  }
  return measure;
}

async function round_(company: Bench["company"], url: string, count: number) {
  const account = company.accounts[0]!;
  const [author, ...others] = company.keys;
  const arrivals = new Map<string, number[]>();
  const sockets: Socket[] = [];
  try {
    // In portions: a thousand handshakes at once are not what is measured.
    for (let made = 0; made < count; made += 50) {
      const portion = Array.from({ length: Math.min(50, count - made) }, (_, index) =>
        connect(url, others[(made + index) % others.length]!.cookie, arrivals),
      );
      sockets.push(...(await Promise.all(portion)));
    }
    await pause(1_000);
    const ids: string[] = [];
    for (let turn = 0; turn < 1 + POSTS; turn += 1) {
      ids.push(await post(url, author!.cookie, account));
      await pause(BETWEEN_MS);
    }
    await pause(1_000);
    const times = await writtenAt(company.url, ids);
    const waitsOf = (id: string) => (arrivals.get(id) ?? []).map((at) => at - times.get(id)!);
    const [before, ...counted] = ids;
    const waits = counted.flatMap(waitsOf).sort((a, b) => a - b);
    const at = (share: number) => round(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0);
    const first = round(Math.max(0, ...waitsOf(before!)));
    return { first, p50: at(0.5), p99: at(0.99), seen: round(waits.length / (count * POSTS)) };
  } finally {
    for (const socket of sockets) socket.disconnect();
    await pause(500);
  }
}

/** Resolves once seated. The first message about a post counts, as a page reads again on the first. */
function connect(url: string, cookie: string, arrivals: Map<string, number[]>): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = io(url, {
      ...{ path: "/live", transports: ["websocket"], forceNew: true, reconnection: false, autoConnect: true },
      extraHeaders: { cookie },
    });
    const seen = new Set<string>();
    socket.on("changed", (messages: LiveMessage[]) => {
      const at = performance.timeOrigin + performance.now();
      for (const { type, postId } of messages) {
        if (type !== "post.created" || !postId || seen.has(postId)) continue;
        seen.add(postId);
        const list = arrivals.get(postId);
        if (list) list.push(at);
        else arrivals.set(postId, [at]);
      }
    });
    socket.once("connect", () => resolve(socket));
    socket.once("connect_error", reject);
  });
}

async function post(url: string, cookie: string, account: string): Promise<string> {
  const input = {
    accountId: `Account_${account}`,
    kind: "information",
    clientId: randomUUID(),
    body: "Seen live by all.",
  };
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie, "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ query: CREATE, variables: { input } }),
  });
  const { data } = (await answer.json()) as { data?: { createPost: { id: string } } };
  if (!data) throw new Error(`The post was refused: ${answer.status}`);
  return data.createPost.id.slice("Post_".length);
}

async function writtenAt(url: string, ids: string[]): Promise<Map<string, number>> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  const { rows } = await db.query<{ id: string; at: Date }>(
    "select id, created_at as at from posts where id = any($1)",
    [ids],
  );
  await db.end();
  return new Map(rows.map(({ id, at }) => [id, at.getTime()]));
}
