import path from "node:path";
import { defineConfig } from "vitest/config";

const sources = "{app,domain,graphql,platform,prisma,scripts,server,workers}";
const withDatabase = [
  "tests/permission/**/*.db.test.ts",
  "tests/integration/**/*.test.ts",
  `${sources}/**/*.db.test.ts`,
];

export default defineConfig({
  resolve: {
    alias: [
      { find: "~", replacement: path.resolve("app") },
      // The package has two forms, and Vite would pick the one that Pothos and Yoga do not: two graphqls refuse each other.
      { find: /^graphql$/, replacement: path.resolve("node_modules/graphql/index.js") },
    ],
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    // For what hangs, on a machine that has other things to do: nothing here is a measure of speed.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // DATABASE_URL is emptied, so that no test ever reaches a real database by way of the developer's shell.
    env: { NODE_ENV: "test", LOG_LEVEL: "silent", TZ: "UTC", DATA_DIR: ".data/test", DATABASE_URL: "" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts", `${sources}/**/*.test.{ts,tsx}`],
          exclude: withDatabase,
          setupFiles: ["tests/quiet-console.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: withDatabase,
          globalSetup: ["tests/global-setup.ts"],
          setupFiles: ["tests/quiet-console.ts", "tests/setup.ts"],
        },
      },
    ],
  },
});
