import fs from "node:fs";
import { chromium as own, defineConfig } from "@playwright/test";
import packed from "@sparticuz/chromium";

/** A browser that is there: named by the environment, Playwright's own, the system's, else the one from npm. */
async function browser(): Promise<string> {
  const candidates = [process.env.CHROMIUM_PATH, own.executablePath(), "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const found = candidates.find((file) => file && fs.existsSync(file));
  return found ?? packed.executablePath();
}

const SHAKY = Number(process.env.E2E_SHAKY ?? 0);

/** A browser made slower, or a line made worse, on purpose (tests/e2e/weather.ts) is waited for as much longer. */
const PATIENCE = Number(process.env.E2E_SLOWER ?? 1) + SHAKY / 100;

/** Milliseconds before each act of a hand: finds what only holds for one that is quicker than the page. */
const HESITATION = Number(process.env.E2E_HESITATION ?? 0);

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/global-setup.ts",
  timeout: (60_000 + 200 * HESITATION) * PATIENCE,
  // A limit, not a wait: a machine that stands still for some seconds is no fault of the product's.
  expect: { timeout: 15_000 * PATIENCE },
  fullyParallel: false,
  // Each worker starts products of its own (tests/e2e/house.ts); one that runs already is shared by all tests, one after another.
  workers: process.env.E2E_URL ? 1 : 2,
  retries: 0,
  // What makes a weather of its own cannot stand another.
  ...(SHAKY > 0 ? { grepInvert: /@weather/ } : {}),
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: ".cache/test-results/playwright.json" }]],
  outputDir: "test-results",
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: { executablePath: await browser(), args: ["--no-sandbox"], slowMo: HESITATION },
  },
});
