import type { Server } from "node:http";
import { setFlagsFromString } from "node:v8";

/** So many requests within as many milliseconds are work; an open page that nobody touches asks less. */
const REQUESTS = 20;
const WITHIN_MS = 10_000;

/**
 * What is young is collected in a nursery of V8's, which `npm start` keeps at two megabytes (scripts/start.mjs). Once requests come in
 * numbers it may grow as V8 likes, up to 32: collecting it seldom is what makes them quick.
 */
export function growUnderLoad(http: Server, grow = () => setFlagsFromString("--semi-space-growth-factor=2")): void {
  let since = 0;
  let count = 0;
  const counted = () => {
    const at = Date.now();
    if (at - since > WITHIN_MS) [since, count] = [at, 0];
    count += 1;
    if (count < REQUESTS) return;
    http.off("request", counted);
    grow();
  };
  http.on("request", counted);
}
