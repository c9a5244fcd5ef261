import { beforeAll, expect, it } from "vitest";
import { prisma } from "../../platform/db/prisma.ts";
import { encodeId } from "../../graphql/ids.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { DEAL, type Deal } from "../../tests/harness/deals.ts";
import { makeAccount, makeStages } from "../../tests/factories/crm.ts";
import { makeCast } from "../../tests/factories/identity.ts";

const CREATE = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ${DEAL} } }`;
const EDIT = `mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { ${DEAL} } }`;
let karim: ReturnType<typeof api>;
let accountId: string;

beforeAll(async () => {
  await makeCast(prisma, ["karim"]);
  await makeStages(prisma);
  karim = api(await viewerFor("karim"));
  accountId = encodeId("Account", (await makeAccount(prisma)).id);
});

const input = (amount: number, currency?: string) => ({ input: { accountId, name: "Pumps", amount, currency } });
const open = async (amount: number, currency?: string) =>
  (await karim.run<{ createOpportunity: Deal }>(CREATE, input(amount, currency))).createOpportunity;

it.each([
  [1.234, "KWD", 1.234],
  [1.2345, "KWD", 1.235],
  [0.001, "KWD", 0.001],
  [1.2345, "clf", 1.2345],
  [1500, "JPY", 1500],
  [999_999_999_999.99, "EUR", 999_999_999_999.99],
])("%d %s is kept to the currency's own coin", async (amount, currency, kept) => {
  const deal = await open(amount, currency);
  expect(deal).toMatchObject({ amount: kept, currency: currency.toUpperCase() });
});

it.each([
  [-1, "EUR", "amount", "notNegative"],
  [0.001, "EUR", "amount", "tooManyDecimals"],
  [0.2, "JPY", "amount", "noDecimals"],
  [1e13, "EUR", "amount", "tooBig"],
  [5, "ZZZ", "currency", "notACurrency"],
  [5, "XXX", "currency", "notACurrency"],
  [5, "€", "currency", "notACurrency"],
])("%d %s is refused at %s: %s", async (amount, currency, path, key) => {
  expect((await karim.refused(CREATE, input(amount, currency))).fields).toMatchObject([{ path, key }]);
});

it("another currency does not round what stands", async () => {
  const { id, version } = await open(1200.5, "EUR");
  const edit = (change: object) => ({ input: { id, version, ...change } });
  expect((await karim.refused(EDIT, edit({ currency: "JPY" }))).fields).toMatchObject([
    { path: "amount", key: "noDecimals" },
  ]);
  const { editOpportunity: deal } = await karim.run<{ editOpportunity: Deal }>(
    EDIT,
    edit({ currency: "KWD", amount: 1.2345 }),
  );
  expect(deal).toMatchObject({ amount: 1.235, currency: "KWD" });
});
