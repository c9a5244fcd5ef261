import { beforeAll, expect, it } from "vitest";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { encodeId } from "../../graphql/ids.ts";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makeCast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import type { Viewer } from "../viewer.ts";
import { ensurePersonFromProposal } from "./ensure-person.ts";

const EDIT = `mutation ($input: EditPersonInput!) { editPerson(input: $input) { emails phones about version } }`;
const LOG = `mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { id } }`;
const OPEN = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { id } }`;
let karim: Viewer;
let account: Awaited<ReturnType<typeof makeAccount>>;

beforeAll(async () => {
  await makeCast(prisma, ["karim"]);
  karim = await viewerFor("karim");
  account = await makeAccount(prisma, { country: "FR" });
});

const propose = (about: object) => transaction((tx) => ensurePersonFromProposal(tx, karim, { account, ...about }));

it("takes an address from a post and by hand in one form, and never refuses another field because of one that stands", async () => {
  const found = await propose({ name: "Jürgen Müller", emails: ["jurgen@müller-werk.example"] });
  expect(await propose({ name: "Jürgen Müller", emails: ["jurgen@xn--mller-werk-9db.example"] })).toMatchObject({
    id: found!.id,
    created: false,
  });
  // As an older rule took it.
  await prisma.personEmail.updateMany({ where: { personId: found!.id }, data: { email: "jean.@müller-werk.example" } });
  const { version } = await prisma.person.findUniqueOrThrow({ where: { id: found!.id } });
  const card = { id: encodeId("Person", found!.id), version, name: "Jürgen Müller", about: "Met at the fair" };
  const emails = ["jean.@müller-werk.example", "info@xn--mnchen-3ya.de"];
  const edited = await api(karim).run<{ editPerson: object }>(EDIT, { input: { ...card, emails, phones: [] } });
  expect(edited.editPerson).toMatchObject({
    about: "Met at the fair",
    emails: expect.arrayContaining(["info@münchen.de"]),
  });
  const wrong = { ...card, version: version + 1, emails: ["a..b@example.com"], phones: [] };
  expect((await api(karim).refused(EDIT, { input: wrong })).fields).toEqual([{ path: "emails.0", key: "notAnEmail" }]);
});

it("two people on one switchboard are not one, and one written twice is", async () => {
  const phones = ["01 42 68 53 00"];
  const first = await propose({ name: "Maud Delorme", phones });
  expect((await propose({ name: "Igor Prelat", phones }))!.id).not.toBe(first!.id);
  expect((await propose({ name: "M. Delorme", phones }))!.id).toBe(first!.id);
  expect((await propose({ phones }))!.id).toBe(first!.id);
});

const logged = (occurredAt: string) => () => [
  LOG,
  {
    input: { accountId: encodeId("Account", account.id), clientId: newId(), channel: "call", subject: "x", occurredAt },
  },
];
const opened = (expectedOn: string) => () => [
  OPEN,
  { input: { accountId: encodeId("Account", account.id), name: "x", expectedOn } },
];

it.each([
  ["occurredAt", "notAMoment", logged("2026-02-30T10:00:00Z")],
  ["occurredAt", "notAMoment", logged("2026-03-31T10:00:00")],
  ["occurredAt", "notAMoment", logged("-000001-01-01T00:00:00Z")],
  ["occurredAt", "dateOutOfRange", logged("0000-01-01T00:00:00Z")],
  ["occurredAt", "notAMoment", logged("2026-03-31T25:00:00Z")],
  ["expectedOn", "notADate", opened("2026-02-30")],
  ["expectedOn", "notADate", opened("-0001-01-01")],
  ["expectedOn", "dateOutOfRange", opened("0000-01-01")],
  ["expectedOn", "dateOutOfRange", opened("9999-12-31")],
])("%s is refused in words at its field: %s", async (path, key, asked) => {
  const [document, variables] = asked();
  const refusal = await api(karim).refused(document as string, variables);
  expect(refusal).toMatchObject({ code: "INVALID", fields: [{ path, key }] });
});

it("what a variable's type does not take is a refusal at its field, whatever it is", async () => {
  const input = { accountId: encodeId("Account", account.id), clientId: newId(), kind: "gossip", body: "x" };
  const post = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;
  expect(await api(karim).refused(post, { input })).toMatchObject({
    code: "INVALID",
    fields: [{ path: "kind", key: "notUnderstood" }],
  });
  const person = { id: encodeId("Person", account.id), version: 1e12, name: "x" };
  expect(await api(karim).refused(EDIT, { input: person })).toMatchObject({
    code: "INVALID",
    fields: [{ path: "version", key: "notUnderstood" }],
  });
});

it("a mark of what was read never lies in the future, and a channel there is none of is an empty line", async () => {
  const id = encodeId("Account", account.id);
  const mark = `mutation ($id: ID!, $upTo: DateTime!) { markAccountRead(id: $id, upTo: $upTo) }`;
  await api(karim).run(mark, { id, upTo: "2150-01-01T00:00:00Z" });
  const { readAt } = await prisma.accountFollower.findFirstOrThrow({ where: { accountId: account.id } });
  expect(readAt!.getTime()).toBeLessThanOrEqual(Date.now());
  const timeline = `query ($id: ID!, $channel: String) { account(id: $id) { timeline(channel: $channel) { edges { node { id } } } } }`;
  for (const channel of ["a\u0000b", "pigeon"]) {
    expect(await api(karim).run(timeline, { id, channel })).toEqual({ account: { timeline: { edges: [] } } });
  }
});

it("a country is one of the list, UK is GB, and a name is seen", async () => {
  const create = `mutation ($input: AccountFieldsInput!) { createAccount(input: $input) { name country domains } }`;
  const made = (input: object) => api(karim).run(create, { input: { name: "Wren Ltd", ...input } });
  expect(await made({ country: "uk", domains: ["https://www.Wren.example/"] })).toMatchObject({
    createAccount: { country: "GB", domains: ["wren.example"] },
  });
  const refused = async (input: object) => (await api(karim).refused(create, { input })).fields;
  expect(await refused({ name: "Wren", country: "QQ" })).toMatchObject([{ path: "country", key: "notACountry" }]);
  expect(await refused({ name: "\u200b\u2060\ufeff" })).toMatchObject([{ path: "name", key: "required" }]);
  expect(await refused({ name: "Wren", domains: ["a b"] })).toMatchObject([{ path: "domains.0", key: "notADomain" }]);
});
