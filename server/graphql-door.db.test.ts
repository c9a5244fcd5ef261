import http from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { viewerOf } from "../domain/identity/load-viewer.ts";
import { SCOPES, type Viewer } from "../domain/viewer.ts";
import { LIMITS } from "../graphql/limits.ts";
import { yoga } from "../graphql/yoga.ts";
import { prisma } from "../platform/db/prisma.ts";
import { makeCast } from "../tests/factories/identity.ts";
import { graphqlDoor } from "./graphql-door.ts";

let server: http.Server;
let viewer: Viewer;
let base: string;

beforeAll(async () => {
  // Otherwise the first texts would be asked before the compiler is there.
  await import("graphql-jit");
  const { karim } = await makeCast(prisma);
  viewer = (await viewerOf(karim.id, SCOPES))!;
  const app = express();
  app.use((_request, response, next) => {
    Object.assign(response.locals, { viewer, signedIn: null });
    next();
  });
  app.use("/graphql", graphqlDoor);
  app.use("/slow/graphql", (request, response) => {
    const door = { viewer, requestId: null, caller: null } as never;
    request.url = "/graphql";
    request.originalUrl = "/graphql";
    void yoga.handle(request, response, door);
  });
  server = http.createServer(app).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

async function ask(path: string, body: string, headers: Record<string, string>) {
  const answer = await fetch(base + path, { method: "POST", body, headers });
  const type = answer.headers.get("content-type");
  return { status: answer.status, type, text: (await answer.text()) || "" };
}

const json = { "content-type": "application/json" };
const q = (query: unknown, more: object = {}) => JSON.stringify({ query, ...more });
const NO_ACCOUNT = "Account_00000000-0000-7000-8000-00000000abcd";

/** Both ways answer alike: status, type and text. */
test.each([
  ["a query", q("{ viewer { id name } }"), json],
  ["with variables", q("query A($id: ID!) { account(id: $id) { id } }", { variables: { id: NO_ACCOUNT } }), json],
  [
    "with a part left out",
    q("query A($n: Boolean!) { viewer { id name @include(if: $n) } }", { variables: { n: false } }),
    json,
  ],
  ["with fragments and another name", q("{ viewer { ...F } } fragment F on User { me: name role }"), json],
  ["a node of any type", q(`{ node(id: "${NO_ACCOUNT}") { __typename id } }`), json],
  ["asking for plain JSON", q("{ viewer { id } }"), { ...json, accept: "application/json" }],
  ["asking for a GraphQL response", q("{ viewer { id } }"), { ...json, accept: "application/graphql-response+json" }],
  ["a forged id", q('{ account(id: "Account_x\' or 1=1") { id } }'), json],
  ["a refused write", q('mutation { thankPost(id: "Post_1", on: true) { id } }'), json],
  ["one of two operations", q("query A { viewer { id } } query B { viewer { name } }", { operationName: "B" }), json],
  ["two operations, none named", q("query A { viewer { id } } query B { viewer { name } }"), json],
  ["an operation that is not there", q("query A { viewer { id } }", { operationName: "C" }), json],
  ["a field that is not there", q("{ viewer { nothing } }"), json],
  ["no GraphQL", q("{ viewer {"), json],
  ["variables of another type", q("query A($id: ID!) { account(id: $id) { id } }", { variables: { id: [1] } }), json],
  ["a variable left out", q("query A($id: ID!) { account(id: $id) { id } }"), json],
  ["too much", q("{ accounts(first: 100) { edges { node { posts(first: 100) { edges { node { id } } } } } } }"), json],
  ["no JSON", "{", json],
  ["null", "null", json],
  ["a list", "[]", json],
  ["a query that is a number", q(7), json],
  ["variables that are a list", q("{ viewer { id } }", { variables: [] }), json],
  ["an unknown member", q("{ viewer { id } }", { extra: 1 }), json],
  ["extensions", q("{ viewer { id } }", { extensions: {} }), json],
  ["another type of content", q("{ viewer { id } }"), { "content-type": "text/plain" }],
  ["nothing at all", "", json],
])("%s", async (_what, body, headers) => {
  const slow = await ask("/slow/graphql", body, headers);
  // Asked again and again it is compiled, which must not be told by its answer.
  for (const _time of ["first", "second", "third", "fourth"])
    expect(await ask("/graphql", body, headers)).toEqual(slow);
});

test("a body larger than any operation is refused before it is read", async () => {
  const answer = await ask("/graphql", q("{ viewer { id } }", { x: "x".repeat(LIMITS.bodyBytes) }), json);
  expect(answer.status).toBe(413);
  expect((await ask("/graphql", q("{ viewer { id } }"), json)).status).toBe(200);
});
