/** Writes the database client and the GraphQL builder's types from prisma/ into generated/, without a network. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import { leanClient } from "./prisma-lean.ts";

const CLASS = "generated/prisma/internal/class.ts";

// Prisma fetches its schema engine before it generates, though generating does not use it; any program satisfies it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY = process.execPath;
process.env.PRISMA_HIDE_UPDATE_MESSAGE = "1";
const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");
const run = spawnSync(process.execPath, [cli, "generate", "--no-hints"], { encoding: "utf8" });
if (run.status === 0) fs.writeFileSync(CLASS, leanClient(fs.readFileSync(CLASS, "utf8")));
else {
  process.stderr.write(run.stdout + run.stderr);
  process.exitCode = 1;
}
