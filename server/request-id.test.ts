import express from "express";
import { afterEach, beforeEach, expect, it } from "vitest";
import { currentRequestId } from "../platform/request-context.ts";
import { serve, type Served } from "../tests/stand-ins/http.ts";
import { requestId } from "./request-id.ts";

let served: Served;
beforeEach(async () => {
  const app = express();
  app.use(requestId);
  app.get("/", (_request, response) => {
    setImmediate(() => response.send(currentRequestId()));
  });
  served = await serve(app);
});
afterEach(() => served.close());

async function get(given?: string) {
  const response = await fetch(served.url, { headers: given ? { "x-request-id": given } : {} });
  return { header: response.headers.get("x-request-id"), seen: await response.text() };
}

it("keeps a proxy's id through everything the request does", async () => {
  expect(await get("proxy-id-1")).toEqual({ header: "proxy-id-1", seen: "proxy-id-1" });
});

it.each([undefined, "short", "with spaces in it", '{"level":60}aaaa', "x".repeat(65)])(
  "replaces %j by one of ours",
  async (id) => {
    const { header, seen } = await get(id);
    expect(header).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen).toBe(header);
  },
);

it("does not mix up requests served at once", async () => {
  const ids = Array.from({ length: 50 }, (_, index) => `request-${index}`);
  const answers = await Promise.all(ids.map(get));
  expect(answers.map(({ seen }) => seen)).toEqual(ids);
  expect(currentRequestId()).toBeUndefined();
});
