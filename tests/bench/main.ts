/**
 * `npm run bench [-- --json FILE] [--only list,page] [--scale N] [--seconds N] [--rounds N] [--write-docs]`: measures the built product on
 * a large company of its own (.data/bench, made once) and prints what was reached. docs/benchmarks.md explains.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makeCompany, openCompany, type Company } from "./company.ts";
import { loadAverage } from "./cpu.ts";
import type { Bench } from "./interleave.ts";
import { bundle } from "./measures/bundle.ts";
import { list } from "./measures/list.ts";
import { live } from "./measures/live.ts";
import { page } from "./measures/page.ts";
import { search } from "./measures/search.ts";
import { start } from "./measures/start.ts";
import { write } from "./measures/write.ts";
import { startProduct } from "./product.ts";
import { inWords, writeDocs } from "./report.ts";
import type { Measure, Report } from "./result.ts";

/** In the order in which they run: what grows the data comes last. */
const MEASURES: Readonly<Record<string, (bench: Bench) => Promise<Measure>>> = {
  bundle,
  list,
  page,
  search,
  live,
  write,
};

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    only: { type: "string" },
    scale: { type: "string", default: "300" },
    seconds: { type: "string", default: "5" },
    rounds: { type: "string", default: "3" },
    dir: { type: "string", default: ".data/bench" },
    "write-docs": { type: "boolean", default: false },
  },
});

async function run(): Promise<void> {
  const names = values.only?.split(",") ?? ["start", ...Object.keys(MEASURES)];
  for (const name of names) {
    if (name !== "start" && !MEASURES[name]) throw new Error(`There is no measure "${name}".`);
  }
  build();
  const scale = Number(values.scale);
  const dir = path.resolve(values.dir);
  makeCompany(dir, scale);
  const loadBefore = loadAverage();
  const measures: Measure[] = [];
  const add = (measure: Measure) => {
    measures.push(measure);
    process.stdout.write(inWords(measure));
  };
  if (names.includes("start")) add(await start(".data/bench-start"));
  const company = await openCompany(dir);
  try {
    await measureAll(names, company, dir, add);
  } finally {
    await company.server.stop();
  }
  const report: Report = {
    at: new Date().toISOString(),
    machine: { cpus: os.cpus().length, node: process.version, loadBefore, loadAfter: loadAverage() },
    scale,
    rows: company.rows,
    measures,
  };
  if (values.json) fs.writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  if (values["write-docs"]) writeDocs(report);
}

/** What is measured is what stands in the sources; and a start must not build on the way. */
function build(): void {
  const { status } = spawnSync("npm", ["run", "-s", "build"], { stdio: "ignore", shell: process.platform === "win32" });
  if (status !== 0) throw new Error("The product could not be built: see `npm run build`.");
}

async function measureAll(
  names: string[],
  company: Company,
  dir: string,
  add: (measure: Measure) => void,
): Promise<void> {
  const wanted = Object.entries(MEASURES).filter(([name]) => names.includes(name));
  if (wanted.length === 0) return;
  const product = await startProduct(dir);
  try {
    const bench: Bench = { company, product, seconds: Number(values.seconds), rounds: Number(values.rounds) };
    for (const [, measure] of wanted) add(await measure(bench));
  } finally {
    await product.stop();
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
