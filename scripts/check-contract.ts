/**
 * The printed contract must be the code's, and must not break programs: compared with the contract of the last release
 * (docs/contract/released.graphql, absent before the first one).
 */
import fs from "node:fs";
import { buildSchema, findBreakingChanges, lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "../graphql/schema.ts";

const PRINTED = "graphql/schema.graphql";
const RELEASED = "docs/contract/released.graphql";

const now = `${printSchema(lexicographicSortSchema(schema))}\n`;
const problems: string[] = [];
if (fs.readFileSync(PRINTED, "utf8") !== now) problems.push(`${PRINTED} is stale: run npm run generate and commit it`);
if (fs.existsSync(RELEASED)) {
  const released = buildSchema(fs.readFileSync(RELEASED, "utf8"));
  problems.push(...findBreakingChanges(released, schema).map(({ description }) => `breaks programs: ${description}`));
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length > 0 ? 1 : 0);
