import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type Request as Asked, type Response as Answer } from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asWebRequest } from "./web-request.ts";

let server: Server;

/** Reads forms as a page's action does, and says what it read or how that was refused. */
beforeAll(async () => {
  const app = express();
  const answer = async (request: Asked, response: Answer) => {
    try {
      // As Remix does on the way to an action.
      const asked = asWebRequest(request, response);
      const passed = new Request(asked.url, {
        method: "POST",
        headers: asked.headers,
        body: asked.body,
        duplex: "half",
      } as RequestInit);
      const form = await passed.formData();
      response.json(Object.fromEntries(form.entries()));
    } catch (error) {
      const refused = error as Response;
      response.status(refused.status).json(await refused.json());
    }
  };
  app.post("/form", (request, response, next) => {
    answer(request, response).catch(next);
  });
  server = createServer(app).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
});
afterAll(() => void server.close());

const send = (type: string | null, body: string) =>
  new Promise<{ status: number; said: Record<string, unknown> }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const headers = { "content-length": Buffer.byteLength(body), ...(type ? { "content-type": type } : {}) };
    const sent = request({ port, host: "127.0.0.1", path: "/form", method: "POST", headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const said = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
        resolve({ status: response.statusCode!, said });
      });
    });
    sent.once("error", reject);
    sent.end(body);
  });

const PARTS = "multipart/form-data; boundary=cut";
const part = (name: string, value: string) =>
  `--cut\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

test.each([
  ["in parts", PARTS, `${part("body", "é".repeat(50_000))}--cut--\r\n`],
  [
    "in parts, with the boundary in quotes and no line at the end",
    'multipart/form-data; boundary="cut"',
    `${part("body", "yes")}--cut--`,
  ],
  ["as in an address", "application/x-www-form-urlencoded;charset=UTF-8", "body=yes"],
])("a form %s is read", async (_what, type, body) => {
  const { status, said } = await send(type, body);
  expect(status).toBe(200);
  expect(said.body).toMatch(/^(yes|é{50000})$/);
});

test.each([
  ["cut off within a part", PARTS, part("body", "yes").slice(0, -6)],
  ["cut off between two parts", PARTS, part("body", "yes")],
  ["cut off within its last mark", PARTS, `${part("body", "yes")}--cut-`],
  ["empty, in parts", PARTS, ""],
  ["in parts without a boundary", "multipart/form-data", part("body", "yes")],
  ["that is JSON", "application/json", '{"body":"yes"}'],
  ["of no type", null, "body=yes"],
])("a form %s is refused in words", async (_what, type, body) => {
  expect(await send(type, body)).toEqual({
    status: 400,
    said: { ok: false, code: "INVALID", key: "brokenForm", params: {}, fields: [] },
  });
});
