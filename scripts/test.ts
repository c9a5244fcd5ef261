/**
 * `npm test`: everything that must hold, from types to browsers, and one closing line with the counts of all of it. Each check
 * of the house counts as one test. Goes on after a failure, so that one run tells all.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";

const RESULTS = ".cache/test-results";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };

function run(title: string, command: string, args: string[]): boolean {
  const started = Date.now();
  process.stdout.write(`\n▸ ${title}\n`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  process.stdout.write(`  ${status === 0 ? "ok" : "FAILED"} in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return status === 0;
}

function check(title: string, script: string): void {
  if (run(title, "npm", ["run", "-s", script])) total.passed += 1;
  else total.failed += 1;
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

check("generated code", "generate");
check("types", "typecheck");
check("lint and format", "lint");
check("boundaries", "boundaries");
check("dead code", "knip");
check("length of files", "check:length");
check("messages in both languages", "check:messages");
check("schema and migrations agree", "migrate:check");
check("the contract breaks nobody", "check:contract");

// Before the integration tests: some of them speak to the built product over HTTP.
check("production build", "build");

const vitest = `${RESULTS}/vitest.json`;
const unit = run("unit and integration", "npx", [
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
const e2e = run("browser", "npx", ["playwright", "test"]);
count(browser, e2e, (report: { stats: { expected: number; unexpected: number; skipped: number; flaky: number } }) => ({
  passed: report.stats.expected,
  // A test that passed only the second time is a broken test.
  failed: report.stats.unexpected + report.stats.flaky,
  skipped: report.stats.skipped,
}));

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
