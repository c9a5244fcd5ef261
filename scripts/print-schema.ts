/** Writes graphql/schema.graphql, the committed contract, from the code. With --check, fails when it differs. */
import fs from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "../graphql/schema.ts";

const FILE = "graphql/schema.graphql";
const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
if (process.argv.includes("--check")) {
  if (fs.readFileSync(FILE, "utf8") !== printed) throw new Error(`${FILE} is stale: run npm run generate`);
} else {
  fs.writeFileSync(FILE, printed);
}
process.exit(0);
