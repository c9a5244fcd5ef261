/**
 * `npm test`: everything that must hold, from types to browsers, and one closing line with the counts of all of it. Each check
 * of the house counts as one test. Goes on after a failure, so that one run tells all. With `--also-on FILE`, another node program,
 * what depends on the runtime runs a second time on that one: unit and integration tests, a start, and the journey of a tip.
 */
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { parseArgs } from "node:util";

const RESULTS = ".cache/test-results";
const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program. Its output goes through as it comes; or, kept together, once it has ended. */
async function run(title: string, command: string, args: string[], together = false): Promise<boolean> {
  const started = Date.now();
  const head = `\n▸ ${title}\n`;
  if (!together) process.stdout.write(head);
  const child = spawn(command, args, {
    stdio: together ? ["ignore", "pipe", "pipe"] : "inherit",
    shell: process.platform === "win32",
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  const ok = await new Promise<boolean>((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
  if (together) process.stdout.write(Buffer.concat([Buffer.from(head), ...said]));
  process.stdout.write(`  ${ok ? "ok" : "FAILED"} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return ok;
}

async function check(title: string, script: string): Promise<void> {
  if (await run(title, "npm", ["run", "-s", script], true)) total.passed += 1;
  else total.failed += 1;
}

/** Runs checks that do not need each other side by side, one a core, in the order given. */
async function checks(waiting: [title: string, script: string][]): Promise<void> {
  const next = waiting[Symbol.iterator]();
  const lane = async () => {
    for (const [title, script] of next) await check(title, script);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, lane));
}

/** Counts of a runner's JSON report; a runner that left none has failed as a whole. */
function count(file: string, ok: boolean, read: (report: never) => Tally): void {
  const report = fs.existsSync(file) ? read(JSON.parse(fs.readFileSync(file, "utf8")) as never) : null;
  total.passed += report?.passed ?? 0;
  total.failed += Math.max(report?.failed ?? 0, ok ? 0 : 1);
  total.skipped += report?.skipped ?? 0;
}

fs.rmSync(RESULTS, { recursive: true, force: true });
fs.mkdirSync(RESULTS, { recursive: true });

// All others read what this writes.
await check("generated code", "generate");
// The longest first. The build is for the tests further down, which speak to the built product.
await checks([
  ["lint", "lint:code"],
  ["types", "typecheck"],
  ["production build", "build:product"],
  ["dead code", "knip"],
  ["format", "lint:format"],
  ["boundaries", "boundaries"],
  ["schema and migrations agree", "migrate:check"],
  ["the contract breaks nobody", "check:contract"],
  ["messages in both languages", "check:messages"],
  ["length of files", "check:length"],
]);

async function tests(on: string, node: string): Promise<void> {
  const report = `${RESULTS}/vitest.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  fs.rmSync(report, { force: true });
  const ok = await run(`unit and integration${on}`, node, [VITEST, "run", ...reporters]);
  count(report, ok, (said: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
    passed: said.numPassedTests,
    failed: said.numFailedTests,
    skipped: said.numPendingTests,
  }));
}

async function journeys(on: string, node: string, files: string[]): Promise<void> {
  const report = `${RESULTS}/playwright.json`;
  fs.rmSync(report, { force: true });
  const ok = await run(`browser${on}`, node, [PLAYWRIGHT, "test", ...files]);
  count(report, ok, (said: { stats: { expected: number; unexpected: number; skipped: number; flaky: number } }) => ({
    passed: said.stats.expected,
    // A test that passed only the second time is a broken test.
    failed: said.stats.unexpected + said.stats.flaky,
    skipped: said.stats.skipped,
  }));
}

await tests("", process.execPath);
await journeys("", process.execPath, []);

const other = parseArgs({ options: { "also-on": { type: "string" } } }).values["also-on"];
if (other) {
  const { stdout } = spawnSync(other, ["--version"], { encoding: "utf8" });
  const on = ` on node ${String(stdout).trim()}`;
  await tests(on, other);
  // Starts the built product on an empty folder, as `npm start` does, before its first journey.
  await journeys(on, other, ["tests/e2e/tip.spec.ts"]);
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
