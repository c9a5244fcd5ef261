import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sameOriginOnly } from "./csrf.ts";

let server: Server;
let origin: string;

beforeAll(async () => {
  const app = express();
  app.use(sameOriginOnly);
  app.all("*", (_request, response) => void response.send("done"));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function send(headers: Record<string, string>, method = "POST"): Promise<number> {
  return (await fetch(origin, { method, headers })).status;
}

const cookie = "sid=secret";

it("reading is always let through", async () => {
  expect(await send({ "sec-fetch-site": "cross-site", cookie }, "GET")).toBe(200);
});

it("a form of our own pages is let through, whichever header the browser sends", async () => {
  expect(await send({ "sec-fetch-site": "same-origin", cookie })).toBe(200);
  expect(await send({ origin, cookie })).toBe(200);
});

const fromElsewhere: Record<string, string>[] = [
  { "sec-fetch-site": "cross-site", cookie },
  { "sec-fetch-site": "same-site", cookie },
  { "sec-fetch-site": "cross-site" },
  { origin: "https://evil.example", cookie },
  { origin: "null", cookie },
  { cookie },
  // A browser sends Basic credentials from an address of another site's making: that exempts nobody.
  { origin: "https://evil.example", cookie, authorization: "Basic eDp5" },
  { origin: "https://evil.example", cookie, authorization: "BearerX ent_x" },
];
it.each(fromElsewhere)("a write from elsewhere is refused: %o", async (headers) => {
  for (const method of ["POST", "PUT", "DELETE"]) expect(await send(headers, method)).toBe(403);
});

it("a program with a token, or without any cookie, is let through", async () => {
  expect(await send({ authorization: "Bearer ent_x" })).toBe(200);
  expect(await send({})).toBe(200);
});
