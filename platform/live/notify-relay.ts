import { randomUUID } from "node:crypto";
import pg from "pg";
import { databaseUrl } from "../env.ts";
import { pool } from "../db/pool.ts";
import { logger } from "../logger.ts";
import { deliverHere, setLiveRelay, type LiveMessage } from "./live.ts";

const CHANNEL = "entregent_live";
const RETRY_MS = 2_000;

interface Envelope {
  from: string;
  to: string[];
  message: LiveMessage;
}

/**
 * Live messages between processes on one database, through LISTEN/NOTIFY: a separate worker tells the web nodes, and web
 * nodes tell each other where no Redis does. A lost connection is opened again; what was missed is read on the next page.
 */
export function startNotifyRelay(options: { listen: boolean }): () => Promise<void> {
  const from = randomUUID();
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let stopped = false;

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
  }

  function again(error: unknown): void {
    if (stopped || retry) return;
    logger.warn({ err: error }, "live messages between nodes are interrupted");
    client = null;
    retry = setTimeout(() => {
      retry = null;
      listen().catch(again);
    }, RETRY_MS);
  }

  setLiveRelay((to, message) => {
    const envelope: Envelope = { from, to: [...to], message };
    pool()
      .query("select pg_notify($1, $2)", [CHANNEL, JSON.stringify(envelope)])
      .catch((error: unknown) => logger.warn({ err: error }, "other nodes could not be told"));
  });
  if (options.listen) listen().catch(again);

  return async () => {
    stopped = true;
    if (retry) clearTimeout(retry);
    setLiveRelay(null);
    await client?.end();
  };
}
