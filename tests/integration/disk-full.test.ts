import { afterAll, beforeAll, expect, it } from "vitest";
import { createToken } from "../../domain/identity/create-token.ts";
import { encodeId } from "../../graphql/ids.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makeAccount } from "../factories/crm.ts";
import { makeCast } from "../factories/identity.ts";
import { viewerFor } from "../harness/api.ts";
import { freePort, ready, startNode, type NodeProcess } from "../harness/node-process.ts";
import { call } from "../harness/program.ts";

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;
const READ = `query ($id: ID!) { account(id: $id) { name } }`;

let node: NodeProcess;
let token: string;
let id: string;

/** More than any disk has is to be kept free: for the product, this one is full. */
beforeAll(async () => {
  const people = await makeCast(prisma, ["karim"]);
  id = encodeId("Account", (await makeAccount(prisma, { name: "Fonderie Marsault", ownerId: people.karim.id })).id);
  token = (await createToken(await viewerFor("karim"), { name: "full", scopes: ["read", "write"], days: 1 })).secret;
  node = await ready(startNode(await freePort(), { DISK_RESERVE_MB: "999999999" }));
}, 150_000);

afterAll(async () => {
  node.child.kill("SIGKILL");
  await node.ended;
});

it("reading goes on, and readiness says that the disk is full", async () => {
  expect(await call(node.url, token, READ, { id })).toEqual({ account: { name: "Fonderie Marsault" } });
  const state = (await (await fetch(`${node.url}/readyz`)).json()) as object;
  expect(state).toMatchObject({ status: "degraded", checks: { disk: "failed" } });
});

it("what would be written is refused in words, and nothing of it is there", async () => {
  const input = { accountId: id, clientId: newId(), kind: "tip", body: "There is no room for this" };
  await expect(call(node.url, token, POST, { input })).rejects.toThrow(/UNAVAILABLE.*diskFull/);
  expect(await prisma.post.count()).toBe(0);
});

it("a file is refused in words", async () => {
  const form = new FormData();
  form.append("file", new Blob(["a list"], { type: "text/plain" }), "list.txt");
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${node.url}/files`, { method: "POST", body: form, headers });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("noRoomForFiles");
  expect(await prisma.attachment.count()).toBe(0);
});
