import express from "express";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import en from "../app/messages/en/errors.json" with { type: "json" };
import fr from "../app/messages/fr/errors.json" with { type: "json" };
import { refuseOldData } from "./old-data.ts";

let server: Server;
let url: string;
beforeAll(async () => {
  const app = express();
  app.use(refuseOldData, (_request, response) => void response.send("the page"));
  server = createServer(app).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test.each([
  ["/?_data=root", "fr", fr.noSuchData],
  ["/accounts?_data=routes%2F_app%2Flayout", "en", en.noSuchData],
  ["/accounts?index&_data", "en", en.noSuchData],
])("%s is refused in words (%s), signed in or not", async (path, language, words) => {
  const answer = await fetch(url + path, { headers: { "accept-language": language } });
  expect([answer.status, (await answer.text()).trim()]).toEqual([400, words]);
});

test("an address that only speaks of data is a page", async () => {
  expect(await (await fetch(`${url}/search?q=_data`)).text()).toBe("the page");
});
