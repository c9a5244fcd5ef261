import http from "node:http";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type Served } from "../tests/stand-ins/http.ts";
import { bodyLimit } from "./body-limit.ts";

let served: Served;
beforeAll(async () => {
  const app = express();
  app.use(bodyLimit);
  app.use((request, response) => {
    let bytes = 0;
    request.on("data", (chunk: Buffer) => (bytes += chunk.length)).on("end", () => void response.json({ bytes }));
  });
  served = await serve(app);
});
afterAll(() => served.close());

const MIB = 1024 * 1024;
const POST = "/accounts/0193f4a0-0000-7000-8000-000000000001/post";
const send = (path: string, bytes: number, headers: Record<string, string>) =>
  fetch(served.url + path, { method: "POST", headers, body: new Uint8Array(bytes) });
const form = { "content-type": "multipart/form-data; boundary=x", accept: "text/html" };

test("a form without a script brings its files, and no other page takes as much", async () => {
  const page = POST.replace("/post", "");
  for (const path of [POST, `${page}?index`, "/posts/0193f4a0-0000-7000-8000-000000000002"])
    expect(await (await send(path, 20 * MIB, form)).json()).toEqual({ bytes: 20 * MIB });
  // The star of an account's head is pressed there, and a new account is made here: both read a form into memory.
  for (const path of ["/accounts", page, "/accounts/new?index"])
    expect((await send(path, 20 * MIB, form)).status).toBe(413);
  expect((await send(POST, 2 * MIB, { ...form, "content-type": "application/x-www-form-urlencoded" })).status).toBe(
    413,
  );
});

test("what is too large is told so in words: as a page, or as JSON", async () => {
  const page = await send("/accounts", 2 * MIB, form);
  expect([page.headers.get("content-type"), await page.text()]).toEqual([
    "text/plain; charset=utf-8",
    "That is more than can be sent at once. Send less.",
  ]);
  const answer = await send("/accounts", 2 * MIB, { accept: "application/json" });
  expect(await answer.json()).toMatchObject({
    errors: [{ message: "That is more than can be sent at once. Send less.", extensions: { key: "tooLarge" } }],
  });
});

test("a body that does not say its length is not read", async () => {
  const status = await new Promise((resolve, reject) => {
    const request = http.request(served.url + POST, { method: "POST", headers: { "transfer-encoding": "chunked" } });
    request.on("response", (response) => resolve(response.resume().statusCode)).on("error", reject);
    request.end("a=b");
  });
  expect(status).toBe(411);
});
