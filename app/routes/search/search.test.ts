import { expect, test } from "vitest";
import type { Gql } from "~/data/load-context.ts";
import { registerAllMessages } from "~/shell/locale/messages.server.ts";
import { loader as palette } from "./palette.ts";
import { loader as search } from "./search.tsx";

registerAllMessages();

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
    data: { asked: { query: "rotor kind:post", literally: false }, answer: null },
    init: { status: 503 },
  });
});

test("the palette has no suggestions then, and no alarm", async () => {
  const answer = await palette(call("/palette?q=rotor"));
  expect([answer.status, await answer.json()]).toEqual([200, { query: "rotor", groups: [] }]);
});

test("what a form chooses is typed into the address, in the reader's language", () => {
  const led = (address: string) =>
    search(call(address)).then(
      () => null,
      (thrown: unknown) => (thrown as Response).headers.get("location"),
    );
  return Promise.all([
    expect(led("/search?q=rotor&author=Salom%C3%A9+Arnaud")).resolves.toBe(
      `/search?${new URLSearchParams({ q: 'rotor de:"Salomé Arnaud"' }).toString()}`,
    ),
    expect(led("/search?q=&since=2026-03-01")).resolves.toBe("/search?q=depuis%3A2026-03-01"),
    expect(led("/search?q=rotor&author=+")).resolves.toBeNull(),
  ]);
});
