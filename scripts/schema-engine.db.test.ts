import { expect, inject, test } from "vitest";
import { missingSql } from "./schema-engine.ts";

test("the migrations lead exactly to the schema files", async () => {
  expect(await missingSql(inject("adminUrl"))).toBeNull();
});
