import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Bench } from "../interleave.ts";
import { round } from "../load.ts";
import type { Measure } from "../result.ts";

/** All scripts that the account page makes a browser load before anybody touches anything: the page's own preloads and imports. */
export async function bundle({ company, product }: Bench): Promise<Measure> {
  const headers = { cookie: company.keys[0]!.cookie, "accept-language": "en" };
  const html = await (await fetch(`${product.url}/accounts/${company.accounts[0]!}`, { headers })).text();
  const named = [...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([url]) => url);
  const files = withImports(new Set(named));
  const sizes = [...files].map((file) => ({ file, kB: gzipped(file) })).sort((a, b) => b.kB - a.kB);
  const total = round(sizes.reduce((sum, { kB }) => sum + kB, 0));
  return {
    name: "bundle",
    about: "JavaScript of the account page, gzipped: every module its HTML names, and what those import statically.",
    figures: {
      files: sizes.length,
      ...Object.fromEntries(
        sizes.slice(0, 8).map(({ file, kB }) => [`${path.basename(file).replace(/-[\w-]{8}\.js$/, "")} kB`, round(kB)]),
      ),
    },
    targets: [{ what: "JavaScript of the account page, gzipped", got: total, wanted: { atMost: 180 }, unit: "kB" }],
  };
}

const onDisk = (url: string) => path.join("build/client", url);

const gzipped = (url: string) => gzipSync(fs.readFileSync(onDisk(url)), { level: 6 }).length / 1000;

function withImports(urls: Set<string>): Set<string> {
  for (const url of urls) {
    const code = fs.readFileSync(onDisk(url), "utf8");
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) urls.add(`/assets/${name}`);
  }
  return urls;
}
