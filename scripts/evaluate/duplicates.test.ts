import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { evaluateDuplicates } from "./duplicates.ts";

const FEBRL = ["../shared/data", "../../shared/data"]
  .map((root) => `${root}/people-febrl/`)
  .find((folder) => existsSync(folder));

test.skipIf(!FEBRL).each([
  ["dataset1.csv", 0.99],
  ["dataset2.csv", 0.98],
])("F1 on FEBRL %s is at least %d", async (file, least) => {
  const { figures } = await evaluateDuplicates.run({ input: `${FEBRL}${file}` });
  expect(figures["the product, shown"]!.f1).toBeGreaterThanOrEqual(least);
  // What import merges without asking must be right.
  expect(figures["the product, sure"]!.precision).toBeGreaterThanOrEqual(0.999);
});
