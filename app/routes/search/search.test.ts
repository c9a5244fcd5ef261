import { expect, test } from "vitest";
import type { Gql } from "~/data/load-context.ts";
import { loader as palette } from "./palette.ts";
import { loader as search } from "./search.tsx";

const away = () =>
  Promise.reject(Object.assign(new Error("searchDown"), { extensions: { code: "UNAVAILABLE", key: "searchDown" } }));
const viewer = { id: "User_1", name: "Salomé", role: "member", locale: "fr", theme: "system", serif: false } as const;

const call = (address: string) => ({
  request: new Request(`https://entregent.example${address}`),
  params: {},
  context: {
    ...{ gql: away as Gql, keepFile: () => Promise.reject(new Error("no file")), viewer, cspNonce: "", requestId: "" },
    ...{ page: null, reportError: () => undefined },
  },
});

test("while search is away its page stands, with the words that were asked, and says 503", async () => {
  expect(await search(call("/search?q=rotor&kind=post"))).toMatchObject({
    data: { asked: { query: "rotor", kind: "post" }, found: null },
    init: { status: 503 },
  });
});

test("the palette has no suggestions then, and no alarm", async () => {
  const answer = await palette(call("/palette?q=rotor"));
  expect([answer.status, await answer.json()]).toEqual([200, { query: "rotor", groups: [] }]);
});
