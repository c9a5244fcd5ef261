/** Bundles the server and the command-line tools for production; what comes from npm stays outside the bundle. */
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
