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

/** "Here is another node that wants to be told": said by whoever begins to listen, and answered once. */
interface Greeting {
  from: string;
  greets: true;
}

export interface RelayOptions {
  /** Sockets and streams of this process want to be told. */
  listen: boolean;
  /**
   * Nobody else is expected on this database: others are told once one has greeted. A second server on the data folder of the
   * first is found out so, and the usual process pays for no telling.
   */
  alone?: boolean;
}

/**
 * Live messages between processes on one database, through LISTEN/NOTIFY: a separate worker tells the web nodes, and web
 * nodes tell each other where no Redis does. A lost connection is opened again; what was missed meanwhile is read on the next
 * page, but who was to be seated anew is not known any more: then everybody is.
 */
export function startNotifyRelay(options: RelayOptions): () => Promise<void> {
  const from = randomUUID();
  let tells = !options.alone;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let stopped = false;
  let interrupted = false;

  async function listen(): Promise<void> {
    const fresh = new pg.Client({ connectionString: databaseUrl(), application_name: "entregent-live" });
    fresh.on("error", again);
    fresh.on("notification", ({ payload }) => {
      const envelope = JSON.parse(payload ?? "null") as Envelope | Greeting | null;
      if (!envelope || envelope.from === from) return;
      if ("greets" in envelope) meet();
      else deliverHere(envelope.to, envelope.message);
    });
    await fresh.connect();
    await fresh.query(`listen ${CHANNEL}`);
    client = fresh;
    send({ from, greets: true });
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

  function send(envelope: Envelope | Greeting): void {
    pool()
      .query("select pg_notify($1, $2)", [CHANNEL, JSON.stringify(envelope)])
      .catch((error: unknown) => logger.warn({ err: error }, "other nodes could not be told"));
  }

  /** The other may have come first, and not know of this one yet. */
  function meet(): void {
    if (tells) return;
    tells = true;
    logger.info("another node works on the same database: it is told what changes");
    send({ from, greets: true });
  }

  setLiveRelay((to, message) => {
    if (!tells) return;
    for (let first = 0; first < to.length; first += ROOMS_AT_ONCE)
      send({ from, to: to.slice(first, first + ROOMS_AT_ONCE), message });
  });
  if (options.listen) listen().catch(again);

  return async () => {
    stopped = true;
    if (retry) clearTimeout(retry);
    setLiveRelay(null);
    await client?.end();
  };
}
