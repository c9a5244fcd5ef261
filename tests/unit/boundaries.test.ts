import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

/** Each file breaks one rule; the rule's name is what the machine must say of it. */
const offences: Record<string, { source: string; rule: string | null }> = {
  "app/routes/page.tsx": { source: `import { x } from "../../platform/db.ts"; x;`, rule: "pages-import-only" },
  "app/routes/action.tsx": {
    source: `import { x } from "../../domain/posts/create-post.ts"; x;`,
    rule: "pages-import-only",
  },
  "app/routes/form.tsx": { source: `import { x } from "../../domain/posts/post-input.ts"; x;`, rule: null },
  "app/routes/typed.tsx": { source: `import type { X } from "../../platform/db.ts"; export type Y = X;`, rule: null },
  "app/routes/rows.tsx": {
    source: `import type { X } from "../../generated/prisma/client.ts"; export type Y = X;`,
    rule: "no-prisma",
  },
  "workers/job.ts": { source: `import { x } from "../generated/prisma/client.ts"; x;`, rule: "no-prisma" },
  "workers/door.ts": { source: `import { x } from "../graphql/schema.ts"; x;`, rule: "workers-does-not-know" },
  "domain/posts/upward.ts": { source: `import { x } from "../../graphql/schema.ts"; x;`, rule: "domain-does-not-know" },
  "platform/upward.ts": {
    source: `import { x } from "../domain/posts/create-post.ts"; x;`,
    rule: "platform-does-not-know",
  },
  "platform/auth.ts": { source: `import { x } from "lucia"; x;`, rule: "only-one-place-imports-lucia" },
  "platform/sessions.ts": { source: `import { x } from "lucia"; x;`, rule: null },
  "domain/a.ts": { source: `import { b } from "./b.ts"; export const a = b;`, rule: "no-cycles" },
  "domain/people/across.ts": {
    source: `import { x } from "../posts/create-post.ts"; x;`,
    rule: "areas-do-not-run",
  },
  "domain/posts/within.ts": { source: `import { x } from "./create-post.ts"; x;`, rule: null },
  "domain/forgotten.ts": { source: `export const x = 1;`, rule: "no-orphans" },
  "domain/drawer.ts": { source: `import { x } from "../platform/utils/text.ts"; x;`, rule: "no-drawer-folders" },
  "domain/barrel.ts": { source: `import { x } from "./posts/index.ts"; x;`, rule: "no-barrels" },
  "domain/tested.ts": { source: `import { x } from "../tests/cast.ts"; x;`, rule: "nothing-imports-tests" },
  "domain/missing.ts": { source: `import { x } from "./not-there.ts"; x;`, rule: "resolvable" },
};

const innocent = [
  ...["platform/db.ts", "domain/posts/create-post.ts", "domain/posts/post-input.ts", "generated/prisma/client.ts"],
  ...["graphql/schema.ts", "platform/utils/text.ts", "domain/posts/index.ts", "tests/cast.ts"],
];

const root = process.cwd();
let project: string;
let said: { type: string; from: string; rule: { name: string } }[];

beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), "boundaries-"));
  for (const file of innocent) await put(file, "export const x = 1; export type X = number;");
  for (const [file, { source }] of Object.entries(offences)) await put(file, source);
  // The other half of a cycle, which is told once, of its first file.
  await put("domain/b.ts", `import { a } from "./a.ts"; export const b = a;`);
  await put("node_modules/lucia/package.json", `{ "name": "lucia", "version": "3.2.2", "main": "index.js" }`);
  await put("node_modules/lucia/index.js", "export const x = 1;");
  for (const file of [".dependency-cruiser.js", "package.json", "tsconfig.json"]) {
    await cp(path.join(root, file), path.join(project, file));
  }
  said = JSON.parse(await depcruise()).summary.violations;
}, 60_000);
afterAll(() => rm(project, { recursive: true, force: true }));

async function put(file: string, content: string): Promise<void> {
  const target = path.join(project, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

function depcruise(): Promise<string> {
  const cli = path.join(root, "node_modules", "dependency-cruiser", "bin");
  const args = [`${cli}/dependency-cruise.mjs`, "app", "graphql", "domain", "platform", "workers"];
  args.push("--config", ".dependency-cruiser.js", "--output-type", "json");
  // The exit code counts the offences; the answer is what is wanted.
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: project, maxBuffer: 2 ** 26 }, (_error, stdout) => resolve(stdout));
  });
}

it.each(Object.entries(offences))("judges %s", (file, { rule }) => {
  const rules = said.filter(({ from }) => from === file).map(({ rule: { name } }) => name);
  if (rule === null) expect(rules).toEqual([]);
  else
    expect(
      rules.some((name) => name.startsWith(rule)),
      `${file} broke ${rules.join(", ") || "nothing"}`,
    ).toBe(true);
});
