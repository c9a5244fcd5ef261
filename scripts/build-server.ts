/** Bundles the server and the command-line tools for production; what comes from npm stays outside the bundle. */
import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

await build({
  entryPoints: { server: "server/main.ts", worker: "server/worker.ts" },
  outdir: "build",
  outExtension: { ".js": ".mjs" },
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  packages: "external",
  external: ["vite"],
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: true,
  logLevel: "warning",
});

/**
 * One letter beyond ASCII, and V8 keeps the whole text of a module in two bytes a letter for as long as the product runs. esbuild leaves those
 * of regular expressions and comments; as escapes they mean the same there. A stroke before a letter says nothing, and would change that.
 */
function spell(file: string): void {
  const escape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const text = fs.readFileSync(file, "utf8").replace(/(?<!\\)((?:\\\\)*)\\(?=[^\0-\x7f])/g, "$1");
  fs.writeFileSync(file, text.replace(/[^\0-\x7f]/g, escape));
}

for (const folder of ["build", "build/chunks", "build/server", "build/server/assets"]) {
  for (const name of fs.readdirSync(folder)) if (/\.m?js$/.test(name)) spell(path.join(folder, name));
}
