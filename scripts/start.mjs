/** `npm start`: builds when the sources are newer than the build, then runs the product in this process. Plain JavaScript. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";

const SOURCES = ["app", "graphql", "domain", "platform", "workers", "server", "prisma", "scripts", "package-lock.json"];
const STAMP = "build/stamp";

function newest(entry) {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // What the build itself writes is not a source.
  if (entry === path.join("app", "gql")) return 0;
  return Math.max(0, ...fs.readdirSync(entry).map((name) => newest(path.join(entry, name))));
}

const built = fs.statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (fs.existsSync("server") && Math.max(...SOURCES.map(newest)) > built) {
  process.stdout.write("Building Entregent (once, about half a minute) …\n");
  const { status } = spawnSync("npm", ["run", "-s", "build"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

process.env.NODE_ENV ??= "production";
// Loading a thousand modules would let V8's nursery grow to 32 MB, which it never gives back: it stays at two until there is work for it
// (server/nursery.ts).
setFlagsFromString("--semi-space-growth-factor=1");
await import(new URL("../build/server.mjs", import.meta.url).href);
