import { expect, it } from "vitest";
import { leanClient } from "./prisma-lean.ts";

const client = (graph: number[]) => `config.parameterizationSchema = {
  strings: JSON.parse("[\\"where\\",\\"id\\",\\"name\\"]"),
  graph: "${Buffer.from(graph).toString("base64url")}"
}
    const { wasm } = await import("@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs")
    return await decodeBase64AsWasm(wasm)`;

/** Two input nodes (one edge with all it may have, one without), an output node and a root. */
const GRAPH = [2, 1, 1, ...[1, 2, 255, 255, 1, 3, 7], ...[1, 1, 0, 0, 0, 0, 0], ...[1, 2, 0, 1], ...[2, 0, 1]];

const graphIn = (source: string) => [...Buffer.from(/graph: "([\w-]+)"/.exec(source)![1]!, "base64url")];

it("numbers names from 1,024 on, and leaves all else", () => {
  const lean = leanClient(client(GRAPH));
  // 1,024 more in seven bits a byte: n becomes n + 128, 8. A name of an enum that is missing stays so.
  const [one, two, three] = [1, 2, 3].map((name) => [name + 128, 8]) as [number[], number[], number[]];
  expect(graphIn(lean)).toEqual([
    ...[2, 1, 1],
    ...[1, ...two, 255, 255, 1, ...three, 7],
    ...[1, ...one, 0, 0, 0, 0, 0],
    ...[1, ...two, 0, 1],
    ...[...two, 0, 1],
  ]);
  expect(lean).toContain(`strings: [...Array<string>(1024).fill(""), ...JSON.parse("[\\"where\\",`);
});

it("reads the compiler as a file", () => {
  const lean = leanClient(client(GRAPH));
  expect(lean).not.toContain("wasm-base64.mjs");
  expect(lean).toContain(
    `.resolve("@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.js"), "latin1")`,
  );
});

it("refuses what is written in another way", () => {
  expect(() => leanClient(client([...GRAPH, 0]))).toThrow("another way");
  expect(() => leanClient("config = {}")).toThrow("has changed");
});
