import express from "express";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Viewer } from "../domain/viewer.ts";
import { serve, type Served } from "../tests/stand-ins/http.ts";
import { streamLimit } from "./stream-limit.ts";

let served: Served;
let asks: string | null = "karim";
const open: AbortController[] = [];

beforeAll(async () => {
  const app = express();
  app.use((_request, response, next) => {
    response.locals.viewer = asks ? ({ id: asks } as Viewer) : null;
    next();
  });
  app.use(streamLimit);
  // Never ends by itself, as a stream of events does.
  app.use((request, response) =>
    request.accepts("text/event-stream", "json") === "json"
      ? void response.json({})
      : void response.type("text/event-stream").write(":\n\n"),
  );
  served = await serve(app);
});
afterAll(async () => {
  for (const one of open) one.abort();
  await served.close();
});
beforeEach(() => {
  asks = "karim";
});

async function stream(who: string | null, accept = "text/event-stream"): Promise<number> {
  asks = who;
  const ending = new AbortController();
  const { status } = await fetch(served.url, { headers: { accept }, signal: ending.signal });
  if (status === 200) open.push(ending);
  return status;
}

it("one person holds twenty streams, one address sixty, and what ends makes room", async () => {
  for (let n = 0; n < 20; n += 1) expect(await stream("karim")).toBe(200);
  expect(await stream("karim")).toBe(429);
  expect(await stream("karim", "multipart/mixed, application/json")).toBe(429);
  for (const who of ["ines", "tom"]) for (let n = 0; n < 20; n += 1) expect(await stream(who)).toBe(200);
  expect(await stream("paul")).toBe(429);
  open.splice(0, 1)[0]!.abort();
  await expect.poll(() => stream("karim"), { timeout: 5_000 }).toBe(200);
});

it("a visitor holds none, and plain answers are no streams", async () => {
  expect(await stream(null)).toBe(401);
  expect(await stream("karim", "application/json")).toBe(200);
});
