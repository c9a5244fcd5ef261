import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createToken } from "../../domain/identity/create-token.ts";
import { encodeId } from "../../graphql/ids.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makeAccount } from "../factories/crm.ts";
import { makeCast } from "../factories/identity.ts";
import { viewerFor } from "../harness/api.ts";
import { doorTo, type Door } from "../harness/door.ts";
import { freePort, ready, startNode, type NodeProcess } from "../harness/node-process.ts";
import { call } from "../harness/program.ts";
import { startMeilisearch } from "../stand-ins/meilisearch.ts";

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;
const SEARCH = `query ($text: String!) { search(text: $text) { edges { node { node { __typename ... on Post { id } } } } } }`;
const KEY = "master";

interface Found {
  search: { edges: { node: { node: { id?: string } } }[] };
}

let server: Awaited<ReturnType<typeof startMeilisearch>>;
let door: Door;
let node: NodeProcess;
let token: string;
let accountId: string;

/** Through the product alone, as any program would. */
async function post(body: string): Promise<string> {
  const input = { accountId, clientId: newId(), kind: "tip", body };
  return (await call<{ createPost: { id: string } }>(node.url, token, POST, { input })).createPost.id;
}

async function find(text: string): Promise<(string | undefined)[]> {
  const { search } = await call<Found>(node.url, token, SEARCH, { text });
  return search.edges.map((edge) => edge.node.node.id);
}

const isFound = (text: string, id: string) =>
  vi.waitFor(async () => expect(await find(text)).toContain(id), { timeout: 90_000, interval: 200 });

beforeAll(async () => {
  const people = await makeCast(prisma, ["karim"]);
  accountId = encodeId("Account", (await makeAccount(prisma, { ownerId: people.karim.id })).id);
  token = (await createToken(await viewerFor("karim"), { name: "search", scopes: ["read", "write"], days: null }))
    .secret;
  server = await startMeilisearch(KEY);
  door = doorTo(server.url, await freePort());
  await door.open();
  node = await ready(startNode(await freePort(), { MEILISEARCH_URL: door.url, MEILISEARCH_KEY: KEY }));
}, 300_000);

afterAll(async () => {
  node.child.kill("SIGKILL");
  await node.ended;
  await door.shut();
  await server.close();
  await disconnect();
});

it("posting works while the search server is down, and what was posted is found once it is back", async () => {
  const before = await post("Their turbines hum again");
  await isFound("turbines", before);

  await door.shut();
  const during = await post("Their compressors rattle at night");
  await expect(find("compressors")).rejects.toThrow("UNAVAILABLE");
  // Noted by a job that runs after the answer, and kept until search is back.
  const pending = () => prisma.searchPending.count({ where: { id: during.slice(5) } });
  await vi.waitFor(async () => expect(await pending()).toBe(1), { timeout: 30_000 });
  // Named, and no reason to send people elsewhere: all but search works.
  const readiness = await fetch(`${node.url}/readyz`);
  expect(readiness.status).toBe(200);
  expect(await readiness.json()).toMatchObject({ status: "degraded", checks: { search: "failed" } });

  await door.open();
  await isFound("compressors", during);
  expect(await find("turbines")).toContain(before);
}, 300_000);
