import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeCast } from "../../tests/factories/identity.ts";
import { viewerFor } from "../../tests/harness/api.ts";
import { createToken } from "../identity/create-token.ts";
import { addAttachment } from "./add-attachment.ts";

beforeAll(() => makeCast(prisma, ["karim", "ines"]));
afterAll(disconnect);

const kept = (ends: PromiseSettledResult<unknown>[]) => ends.filter(({ status }) => status === "fulfilled").length;

it("so many files and no more wait for their post, however many are sent at once", async () => {
  const karim = await viewerFor("karim");
  const send = (n: number) =>
    addAttachment(karim, { name: `${n}.txt`, mime: "text/plain", content: Readable.from(["x"]) });
  const ends = await Promise.allSettled(Array.from({ length: 110 }, (_, n) => send(n)));
  expect(kept(ends)).toBe(60);
  expect(await prisma.attachment.count({ where: { uploaderId: karim.id } })).toBe(60);
});

it("so many tokens and no more are made at once", async () => {
  const ines = await viewerFor("ines");
  const ends = await Promise.allSettled(Array.from({ length: 70 }, (_, n) => createToken(ines, { name: `t${n}` })));
  expect(kept(ends)).toBe(50);
});
