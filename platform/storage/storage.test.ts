import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startS3, type S3StandIn } from "../../tests/stand-ins/s3.ts";
import { parseEnv } from "../env.ts";
import { diskStorage } from "./disk.ts";
import type { Storage } from "./port.ts";
import { s3Storage } from "./s3.ts";
import { chooseStorage } from "./storage.ts";

const account = { bucket: "files", region: "eu-west-3", accessKeyId: "test-id", secretAccessKey: "test-secret" };
const LIMIT = 100_000;

let folder: string;
let s3: S3StandIn;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "storage-"));
  s3 = await startS3(account);
});
afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true, force: true });
});

const adapters: [string, () => Storage][] = [
  ["disk", () => diskStorage(folder, LIMIT)],
  ["S3", () => s3Storage({ ...account, endpoint: s3.endpoint }, LIMIT)],
];

async function contentOf(storage: Storage, key: string): Promise<string | null> {
  const file = await storage.openFile(key);
  return file && (await buffer(file.stream)).toString();
}

describe.each(adapters)("storage on %s", (_name, open) => {
  const text = { contentType: "text/plain; charset=utf-8" };

  it("gives back what was put, with its size and type", async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 195, 169]);
    expect(await open().putFile("a/photo.png", bytes, { contentType: "image/png" })).toBe(6);
    const file = await open().openFile("a/photo.png");
    expect(file).toMatchObject({ size: 6, contentType: "image/png" });
    expect(await buffer(file!.stream)).toEqual(bytes);
  });

  it("takes a stream, and an empty file", async () => {
    expect(await open().putFile("stream", Readable.from([Buffer.from("one "), Buffer.from("two")]), text)).toBe(7);
    expect(await contentOf(open(), "stream")).toBe("one two");
    expect(await open().putFile("empty", Buffer.alloc(0), text)).toBe(0);
    expect(await contentOf(open(), "empty")).toBe("");
  });

  it("sweeps nothing that is whole", async () => {
    await open().putFile("whole", Buffer.from("kept"), text);
    expect(await open().sweepHalfWritten(0)).toBe(0);
    expect(await contentOf(open(), "whole")).toBe("kept");
  });

  it("replaces a file, and each of many writers at once leaves a whole one", async () => {
    const contents = Array.from({ length: 8 }, (_, index) => String(index).repeat(20_000));
    await Promise.all(contents.map((content) => open().putFile("same", Buffer.from(content), text)));
    expect(contents).toContain(await contentOf(open(), "same"));
  });

  it("says null for what is not there, and deletes twice without complaint", async () => {
    expect(await open().openFile("never")).toBeNull();
    await open().putFile("gone", Buffer.from("x"), text);
    await open().deleteFile("gone");
    await open().deleteFile("gone");
    expect(await open().openFile("gone")).toBeNull();
  });

  it.each([["buffer"], ["stream"]])("refuses a %s over the limit and keeps what was there", async (form) => {
    await open().putFile("limited", Buffer.from("kept"), text);
    const big = Buffer.alloc(LIMIT + 1);
    const content = form === "buffer" ? big : Readable.from([big.subarray(0, LIMIT), big.subarray(LIMIT)]);
    await expect(open().putFile("limited", content, text)).rejects.toMatchObject({ name: "FileTooLarge" });
    expect(await contentOf(open(), "limited")).toBe("kept");
    expect(await open().putFile("limit", Buffer.alloc(LIMIT), text)).toBe(LIMIT);
  });

  it("stores nothing of a stream that breaks off", async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from("half");
        throw new Error("the sender hung up");
      })(),
    );
    await expect(open().putFile("broken", broken, text)).rejects.toThrow("hung up");
    expect(await open().openFile("broken")).toBeNull();
  });

  it.each([
    "../secret",
    "a/../b",
    "/etc/passwd",
    "a//b",
    ".hidden",
    "a\\b",
    "a\0b",
    "a b",
    "",
    "é",
    "a/",
    "x".repeat(200),
  ])("refuses the key %j", async (key) => {
    await expect(open().putFile(key, Buffer.from("x"), text)).rejects.toMatchObject({ name: "InvalidKey" });
    await expect(open().openFile(key)).rejects.toMatchObject({ name: "InvalidKey" });
    await expect(open().deleteFile(key)).rejects.toMatchObject({ name: "InvalidKey" });
  });

  it("does not repeat an odd content type", async () => {
    await open().putFile("odd", Buffer.from("x"), { contentType: "text/html\r\nSet-Cookie: a=b" });
    expect(
      await open()
        .openFile("odd")
        .then((file) => file?.stream.resume() && file.contentType),
    ).toBe("application/octet-stream");
  });
});

it("leaves no temporary file on disk", async () => {
  const names = await readdir(folder, { recursive: true });
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => name.endsWith(".part"))).toEqual([]);
});

it("S3 that takes the call and never answers is given up once for all tries", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const storage = s3Storage({ ...account, endpoint }, LIMIT, 100);
  const from = performance.now();
  await expect(storage.putFile("a", Buffer.from("x"), { contentType: "text/plain" })).rejects.toThrow("no answer");
  await expect(storage.openFile("a")).rejects.toMatchObject({ name: "StorageFailed" });
  expect(performance.now() - from).toBeLessThan(5_000);
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
});

describe("S3 that refuses", () => {
  it.each([
    ["a wrong secret", { secretAccessKey: "other" }, "SignatureDoesNotMatch"],
    ["an unknown id", { accessKeyId: "other" }, "InvalidAccessKeyId"],
    ["another region", { region: "us-east-1" }, "AuthorizationHeaderMalformed"],
    ["a bucket that is not there", { bucket: "other" }, "bucket does not exist"],
  ])("%s", async (_name, change, words) => {
    const storage = s3Storage({ ...account, endpoint: s3.endpoint, ...change });
    await expect(storage.putFile("a", Buffer.from("x"), { contentType: "text/plain" })).rejects.toThrow(words);
    await expect(storage.openFile("a")).rejects.toThrow(words);
  });

  it("nobody there", async () => {
    const storage = s3Storage({ ...account, endpoint: "http://127.0.0.1:9" });
    await expect(storage.openFile("a")).rejects.toMatchObject({ name: "StorageFailed" });
  });
});

it("asks for all S3 settings or none", () => {
  expect(() => chooseStorage(parseEnv({ S3_ENDPOINT: "http://127.0.0.1:9000", S3_BUCKET: "files" }))).toThrow(
    "S3 needs all",
  );
  expect(chooseStorage(parseEnv({}))).toBeDefined();
});
