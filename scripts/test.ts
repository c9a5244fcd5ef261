/**
 * `npm test`: everything that must hold, from types to browsers, and one closing line with the counts of all of it. Each check
 * of the house counts as one test. Goes on after a failure, so that one run tells all.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";

const RESULTS = ".cache/test-results";

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

const vitest = `${RESULTS}/vitest.json`;
const unit = await run("unit and integration", "npx", [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${vitest}`,
]);
count(vitest, unit, (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests,
}));

const browser = `${RESULTS}/playwright.json`;
const e2e = await run("browser", "npx", ["playwright", "test"]);
count(browser, e2e, (report: { stats: { expected: number; unexpected: number; skipped: number; flaky: number } }) => ({
  passed: report.stats.expected,
  // A test that passed only the second time is a broken test.
  failed: report.stats.unexpected + report.stats.flaky,
  skipped: report.stats.skipped,
}));

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
