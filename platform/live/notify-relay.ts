import { randomUUID } from "node:crypto";
import pg from "pg";
import { databaseUrl } from "../env.ts";
import { pool } from "../db/pool.ts";
import { logger } from "../logger.ts";
import { deliverHere, setLiveRelay, type LiveMessage } from "./live.ts";

const CHANNEL = "entregent_live";
const RETRY_MS = 2_000;
/** A notification holds 8,000 bytes, and a room's name at most some 80. */
const ROOMS_AT_ONCE = 80;

interface Envelope {
  from: string;
  to: string[];
  message: LiveMessage;
}

/**
 * Live messages between processes on one database, through LISTEN/NOTIFY: a separate worker tells the web nodes, and web
 * nodes tell each other where no Redis does. A lost connection is opened again; what was missed meanwhile is read on the next
 * page, but who was to be seated anew is not known any more: then everybody is.
 */
export function startNotifyRelay(options: { listen: boolean }): () => Promise<void> {
  const from = randomUUID();
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let stopped = false;
  let interrupted = false;

  async function listen(): Promise<void> {
    const fresh = new pg.Client({ connectionString: databaseUrl(), application_name: "entregent-live" });
    fresh.on("error", again);
    fresh.on("notification", ({ payload }) => {
      const envelope = JSON.parse(payload ?? "null") as Envelope | null;
      if (envelope && envelope.from !== from) deliverHere(envelope.to, envelope.message);
    });
    await fresh.connect();
    await fresh.query(`listen ${CHANNEL}`);
    client = fresh;
    if (interrupted) deliverHere([], { type: "missed" });
    interrupted = false;
  }

  function again(error: unknown): void {
    if (stopped || retry) return;
    logger.warn({ err: error }, "live messages between nodes are interrupted");
    client = null;
    interrupted = true;
    retry = setTimeout(() => {
      retry = null;
      listen().catch(again);
    }, RETRY_MS);
  }

  setLiveRelay((to, message) => {
    for (let first = 0; first < to.length; first += ROOMS_AT_ONCE) {
      const envelope: Envelope = { from, to: to.slice(first, first + ROOMS_AT_ONCE), message };
      pool()
        .query("select pg_notify($1, $2)", [CHANNEL, JSON.stringify(envelope)])
        .catch((error: unknown) => logger.warn({ err: error }, "other nodes could not be told"));
    }
  });
  if (options.listen) listen().catch(again);

  return async () => {
    stopped = true;
    if (retry) clearTimeout(retry);
    setLiveRelay(null);
    await client?.end();
  };
}
