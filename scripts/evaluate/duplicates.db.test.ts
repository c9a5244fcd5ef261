import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeEach, expect, test } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { parseCsv } from "./csv.ts";
import { readRow, reportDuplicates } from "./duplicates.ts";
import { DUPLICATES } from "./duplicates.fixture.ts";

const FEBRL = ["../shared/data", "../../shared/data"]
  .map((root) => `${root}/people-febrl/dataset1.csv`)
  .find((file) => existsSync(file));

beforeEach(async () => {
  await prisma.person.deleteMany();
  await prisma.account.deleteMany();
});
afterAll(disconnect);

test("a company's records: what pages show is mostly right, and nearly all of it", async () => {
  const { figures } = await reportDuplicates(DUPLICATES);
  const found = figures["the product"]!;
  expect(found.precision).toBeGreaterThanOrEqual(0.6);
  expect(found.recall).toBeGreaterThanOrEqual(0.9);
  expect(found.f1).toBeGreaterThan(Math.max(figures["same name"]!.f1!, figures["same name and firm"]!.f1!));
});

test.skipIf(!FEBRL)(
  "FEBRL, where a record has a name and a town and nothing else that we ask for",
  async () => {
    const { figures } = await reportDuplicates(parseCsv(readFileSync(FEBRL!, "utf8")).map(readRow));
    expect(figures["the product"]!.f1).toBeGreaterThanOrEqual(0.8);
  },
  600_000,
);
