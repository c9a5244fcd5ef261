import express, { type Response } from "express";
import { filtered, find, merged, type Row, type Scored } from "./meilisearch-matching.ts";
import { serve, type Served } from "./http.ts";

interface StoredIndex {
  uid: string;
  primaryKey: string;
  rows: Map<string, Row>;
  settings: {
    searchableAttributes?: string[];
    filterableAttributes?: string[];
    displayedAttributes?: string[];
    stopWords?: string[];
    typoTolerance?: { disableOnAttributes?: string[] };
  };
}

interface Task {
  uid: number;
  indexUid: string | null;
  type: string;
  status: "enqueued" | "succeeded" | "failed";
  enqueuedAt: string;
  error: { code: string; message: string; type: string; link: string } | null;
}

interface Search {
  indexUid?: string;
  q?: string;
  filter?: string;
  limit?: number;
  offset?: number;
  attributesToRetrieve?: string[];
  attributesToSearchOn?: string[];
  matchingStrategy?: string;
}

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const body = (code: string, message: string) => ({
  message,
  code,
  type: "invalid_request",
  link: `https://docs.meilisearch.com/errors#${code}`,
});

/**
 * A small Meilisearch over HTTP, after its API reference: keys, indexes, settings, documents, search, multi-search, swap, and
 * tasks that are accepted at once and done a little later, in order, as the real one does.
 */
export async function startMeilisearch(masterKey: string): Promise<Served & { key: string }> {
  const indexes = new Map<string, StoredIndex>();
  const tasks: Task[] = [];
  let queue: Promise<void> = Promise.resolve();
  const app = express().use(express.json({ limit: "50mb" }));

  const indexOf = (uid: string) => {
    const found = indexes.get(uid);
    if (!found) throw new Refused(404, "index_not_found", `Index \`${uid}\` not found.`);
    return found;
  };

  function enqueue(response: Response, type: string, indexUid: string | null, work: () => void): void {
    const task: Task = {
      uid: tasks.length,
      indexUid,
      type,
      status: "enqueued",
      enqueuedAt: new Date().toISOString(),
      error: null,
    };
    tasks.push(task);
    queue = queue.then(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      try {
        work();
        task.status = "succeeded";
      } catch (error) {
        task.status = "failed";
        task.error = error instanceof Refused ? body(error.code, error.message) : body("internal", String(error));
      }
    });
    response.status(202).json({ taskUid: task.uid, indexUid, status: "enqueued", type, enqueuedAt: task.enqueuedAt });
  }

  function scored(uid: string, { q = "", filter, attributesToSearchOn, matchingStrategy = "last" }: Search): Scored[] {
    const { rows, settings } = indexOf(uid);
    let among: Row[];
    try {
      among = filtered([...rows.values()], filter, settings.filterableAttributes ?? []);
    } catch (error) {
      throw new Refused(400, "invalid_search_filter", (error as Error).message);
    }
    return find(among, q, {
      attributes: attributesToSearchOn ?? settings.searchableAttributes ?? [],
      stopWords: settings.stopWords ?? [],
      strict: settings.typoTolerance?.disableOnAttributes ?? [],
      matchingStrategy,
    });
  }

  function shown(uid: string, row: Row, wanted: string[] | undefined) {
    const { displayedAttributes } = indexOf(uid).settings;
    const names = (wanted ?? Object.keys(row)).filter((name) => displayedAttributes?.includes(name) ?? true);
    return pick(row, names);
  }

  function search(uid: string, asked: Search) {
    const { q = "", limit = 20, offset = 0, attributesToRetrieve } = asked;
    const hits = scored(uid, asked);
    return {
      indexUid: uid,
      hits: hits.slice(offset, offset + limit).map(({ row }) => shown(uid, row, attributesToRetrieve)),
      query: q,
      limit,
      offset,
      estimatedTotalHits: hits.length,
      processingTimeMs: 0,
    };
  }

  app.get("/health", (_request, response) => void response.json({ status: "available" }));
  app.use((request, _response, next) => {
    const given = request.headers.authorization;
    if (!given) throw new Refused(401, "missing_authorization_header", "The Authorization header is missing.");
    if (given !== `Bearer ${masterKey}`) throw new Refused(403, "invalid_api_key", "The provided API key is invalid.");
    next();
  });
  app.get("/tasks/:uid", (request, response) => {
    const task = tasks[Number(request.params.uid)];
    if (!task) throw new Refused(404, "task_not_found", `Task \`${request.params.uid}\` not found.`);
    response.json(task);
  });
  app.post("/indexes", (request, response) => {
    const { uid, primaryKey } = request.body as { uid: string; primaryKey: string };
    enqueue(response, "indexCreation", uid, () => {
      if (indexes.has(uid)) throw new Refused(409, "index_already_exists", `Index \`${uid}\` already exists.`);
      indexes.set(uid, { uid, primaryKey, rows: new Map(), settings: {} });
    });
  });
  app.get("/indexes/:uid", (request, response) => {
    const { uid, primaryKey } = indexOf(request.params.uid);
    response.json({ uid, primaryKey, createdAt: new Date(0).toISOString(), updatedAt: new Date(0).toISOString() });
  });
  app.delete("/indexes/:uid", ({ params }, response) =>
    enqueue(response, "indexDeletion", params.uid, () => void (indexOf(params.uid) && indexes.delete(params.uid))),
  );
  app.get("/indexes/:uid/stats", ({ params }, response) => {
    response.json({ numberOfDocuments: indexOf(params.uid).rows.size, isIndexing: false, fieldDistribution: {} });
  });
  app.patch("/indexes/:uid/settings", ({ params, body: given }, response) =>
    enqueue(response, "settingsUpdate", params.uid, () => Object.assign(indexOf(params.uid).settings, given)),
  );
  app.post("/indexes/:uid/documents", ({ params, body: given }, response) =>
    enqueue(response, "documentAdditionOrUpdate", params.uid, () => {
      const { rows } = indexOf(params.uid);
      for (const row of given as Row[]) {
        if (!/^[\w-]{1,511}$/.test(row.id))
          throw new Refused(400, "invalid_document_id", `Document identifier \`${row.id}\` is invalid.`);
        rows.set(row.id, row);
      }
    }),
  );
  app.post("/indexes/:uid/documents/delete-batch", ({ params, body: given }, response) =>
    enqueue(response, "documentDeletion", params.uid, () =>
      (given as string[]).forEach((id) => indexOf(params.uid).rows.delete(id)),
    ),
  );
  app.delete("/indexes/:uid/documents", ({ params }, response) =>
    enqueue(response, "documentDeletion", params.uid, () => indexOf(params.uid).rows.clear()),
  );
  app.post(
    "/indexes/:uid/search",
    ({ params, body: given }, response) => void response.json(search(params.uid, given as Search)),
  );
  app.post("/multi-search", (request, response) => {
    const { queries, federation } = request.body as {
      queries: (Search & { indexUid: string })[];
      federation?: { limit?: number; offset?: number };
    };
    if (!federation) {
      response.json({ results: queries.map((one) => search(one.indexUid, one)) });
      return;
    }
    if (queries.some((one) => one.limit !== undefined || one.offset !== undefined))
      throw new Refused(400, "invalid_multi_search_query_pagination", "A federated query takes no limit of its own.");
    const { limit = 20, offset = 0 } = federation;
    const [first] = queries;
    const hits = merged(queries.map((one) => scored(one.indexUid, one)));
    response.json({
      hits: hits
        .slice(offset, offset + limit)
        .map(({ row }) => shown(first!.indexUid, row, first!.attributesToRetrieve)),
      limit,
      offset,
      estimatedTotalHits: hits.length,
      processingTimeMs: 0,
    });
  });
  app.post("/swap-indexes", (request, response) => {
    const [swap] = request.body as { indexes: [string, string] }[];
    enqueue(response, "indexSwap", null, () => {
      const [first, second] = swap!.indexes.map(indexOf) as [StoredIndex, StoredIndex];
      indexes.set(first.uid, { ...second, uid: first.uid });
      indexes.set(second.uid, { ...first, uid: second.uid });
    });
  });
  app.use((error: unknown, _request: unknown, response: Response, _next: unknown) => {
    if (error instanceof Refused) response.status(error.status).json(body(error.code, error.message));
    else response.status(500).json(body("internal", String(error)));
  });
  return { ...(await serve(app)), key: masterKey };
}

const pick = (row: Row, names: string[]) =>
  Object.fromEntries(names.filter((name) => name in row).map((name) => [name, row[name]]));
