/** Things asked for by their ids are weighed by how many are named, as a list is by its page. */
import { parse } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, prisma } from "../platform/db/prisma.ts";
import { newId } from "../platform/ids.ts";
import { makeCast } from "../tests/factories/identity.ts";
import { api, viewerFor } from "../tests/harness/api.ts";
import { createContext } from "./context.ts";
import { tooMuch } from "./limits.ts";
import { schema } from "./schema.ts";

const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Account { name } } }`;
const ids = (many: number) => Array.from({ length: many }, () => `Account_${newId()}`);

beforeAll(() => makeCast(prisma, ["karim"]));
afterAll(disconnect);

it("18,000 ids ask too much, as variables and in the text, also after a few were asked for by the same document", async () => {
  const context = createContext(await viewerFor("karim"), null);
  const document = parse(NODES);
  expect(tooMuch(document, schema, { ids: ids(90) }, context)).toBeNull();
  expect(tooMuch(document, schema, { ids: ids(18_000) }, context)?.extensions.code).toBe("TOO_COMPLEX");
  const text = `{ nodes(ids: ${JSON.stringify(ids(18_000))}) { id } }`;
  expect(tooMuch(parse(text), schema, {}, context)?.extensions.code).toBe("TOO_COMPLEX");
});

it("more than a page of them is refused whoever asks", async () => {
  const karim = api(await viewerFor("karim"));
  expect(await karim.run(NODES, { ids: ids(100) })).toEqual({ nodes: Array.from({ length: 100 }, () => null) });
  expect(await karim.refused(NODES, { ids: ids(101) })).toMatchObject({
    code: "INVALID",
    fields: [{ path: "ids", key: "pageSize" }],
  });
});

it.each([
  ["a text with NUL", `{ accounts(first: 1, kind: "a\\u0000b") { totalCount } }`],
  ["a NUL in a list by name", `{ accounts(first: 1, order: NAME, kind: "\\u0000") { totalCount } }`],
])("%s is refused in words", async (_what, text) => {
  expect(await api(await viewerFor("karim")).refused(text)).toMatchObject({
    code: "INVALID",
    fields: [{ key: "notUnderstood" }],
  });
});
