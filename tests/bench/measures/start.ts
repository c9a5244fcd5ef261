import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { residentMiB } from "../cpu.ts";
import { startProduct } from "../product.ts";
import type { Measure } from "../result.ts";

/** At rest: started, asked for a page, and left alone for a while. */
const REST_MS = 10_000;

/** Starts on a folder of its own: twice, because the first time makes the database and the demo company. */
export async function start(folder: string): Promise<Measure> {
  const dir = path.resolve(folder);
  fs.rmSync(dir, { recursive: true, force: true });
  try {
    const first = await startProduct(dir, "/sign-in");
    await first.stop();
    const again = await startProduct(dir, "/sign-in");
    await pause(REST_MS);
    const rest = residentMiB(again.pid);
    await again.stop();
    return {
      name: "start",
      about:
        "`npm start` of a built product on an empty folder (initdb, migrations, demo company) and on the same folder again, until the " +
        "first page answers 200. Memory: the node process (resident), ten seconds after that page, jobs and sockets included.",
      figures: { "first start ms": first.firstAnswerMs, "later start ms": again.firstAnswerMs, "at rest MiB": rest },
      targets: [
        { what: "First 200 with initdb", got: first.firstAnswerMs, wanted: { atMost: 10_000 }, unit: "ms" },
        { what: "First 200 after that", got: again.firstAnswerMs, wanted: { atMost: 3_000 }, unit: "ms" },
        { what: "Node process at rest", got: rest, wanted: { atMost: 180 }, unit: "MiB" },
      ],
    };
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
