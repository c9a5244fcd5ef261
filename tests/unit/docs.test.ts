import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { envSchema } from "../../platform/env.ts";

const inDocs = readdirSync("docs", { recursive: true, encoding: "utf8" }).map((file) => path.join("docs", file));
const files = [...inDocs, ...readdirSync(".")].filter((file) => file.endsWith(".md"));

const FOLDERS = "app|graphql|domain|platform|workers|server|prisma|scripts|tests|docs";
const PATH_IN_CODE = new RegExp(`\`((?:${FOLDERS})/[A-Za-z0-9_./-]+)\``, "g");
const LINK = /\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g;
/** add-a-feature.md walks through a feature that is not there. */
const INVENTED = /snooze/;

describe.each(files)("%s", (file) => {
  const text = readFileSync(file, "utf8");

  it("links only to what is there", () => {
    const targets = [...text.matchAll(LINK)].map(([, target]) => target!);
    expect(targets.filter((target) => !existsSync(path.resolve(path.dirname(file), target)))).toEqual([]);
  });

  it("names only files that are there", () => {
    const named = [...text.matchAll(PATH_IN_CODE)].map(([, name]) => name!);
    expect(named.filter((name) => !INVENTED.test(name) && !existsSync(name))).toEqual([]);
  });
});

describe("the environment in docs/operations.md", () => {
  const rows = [...readFileSync("docs/operations.md", "utf8").matchAll(/^\| `([A-Z0-9_]+)` \|([^|]*)\|/gm)];
  const told = new Map(rows.map(([, name, value]) => [name!, value!.trim().replaceAll("`", "")]));

  it("tells every variable that is read, and no other", () => {
    expect([...told.keys()].sort()).toEqual(Object.keys(envSchema.shape).sort());
  });

  it("tells the defaults that hold", () => {
    const defaults: Record<string, unknown> = envSchema.parse({});
    const real = Object.keys(envSchema.shape).map((name) => [name, String(defaults[name] ?? "")]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(real));
  });
});
