import { closePool } from "../../platform/db/pool.ts";
import { env } from "../../platform/env.ts";
import { newId } from "../../platform/ids.ts";
import { embeddedSearch } from "../../platform/search/embedded/engine.ts";
import { meilisearch } from "../../platform/search/meilisearch.ts";
import type { SearchDocument, SearchEngine, SearchKeys } from "../../platform/search/port.ts";
import { startMeilisearch } from "../stand-ins/meilisearch.ts";

export const ALL = "00000000-0000-7000-8000-0000000000a1";
export const inside = (...ids: string[]): SearchKeys => ({ door: "inside", ids });

let day = 0;

/** A post that everyone may see, a day newer than the one before, unless told otherwise. */
export function doc(given: Partial<SearchDocument>): SearchDocument {
  const happenedAt = new Date(Date.UTC(2026, 0, 1 + ++day));
  return {
    id: newId(),
    kind: "post",
    audienceId: ALL,
    circleId: null,
    accountId: null,
    authorId: null,
    postKind: null,
    channel: null,
    title: "",
    body: "",
    context: "",
    happenedAt,
    ...given,
  };
}

/** A real Meilisearch when one is given to the tests, its stand-in else. */
let server: { url: string; key?: string | undefined; close?: () => Promise<void> };
let meili: SearchEngine;

export async function startEngines(index: string): Promise<typeof server> {
  server = env.MEILISEARCH_URL
    ? { url: env.MEILISEARCH_URL, key: env.MEILISEARCH_KEY }
    : await startMeilisearch("test-key");
  meili = meilisearch({ url: server.url, key: server.key, index });
  return server;
}

export async function stopEngines(): Promise<void> {
  await server.close?.();
  await closePool();
}

const embedded = embeddedSearch();

/** Both adapters: what one of them promises the other one keeps. */
export const engines: [string, () => SearchEngine][] = [
  ["in PostgreSQL", () => embedded],
  ["in Meilisearch", () => meili],
];
