import net from "node:net";
import pg from "pg";
import { logger } from "../logger.ts";

/** So many go to one connection in a turn of the event loop; the next takes the others, so that large reads still run side by side. */
const TOGETHER = 8;
/** Milliseconds that a connection stays with nothing to do. */
const IDLE = 30_000;

interface Line {
  client: pg.Client;
  socket: net.Socket;
  connecting: Promise<unknown> | null;
  /** Statements without an answer yet. */
  waiting: number;
  idle: NodeJS.Timeout;
}

/**
 * Connections that take one statement behind the other without waiting for answers (PostgreSQL's pipeline mode). What is asked in
 * a turn of the event loop leaves in one packet: waking the other side costs more than most statements do. Each is a transaction of
 * its own and fails alone, so this is for reads and writes of one statement only.
 */
export class Pipeline {
  readonly #config: pg.ClientConfig;
  readonly #most: number;
  #lines: Line[] = [];
  /** The line of this turn, and how much it has taken. */
  #turn: { line: Line; taken: number } | null = null;

  constructor(config: pg.ClientConfig, most: number) {
    this.#config = config;
    this.#most = most;
  }

  async query<Row extends pg.QueryResultRow>(asked: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    const line = this.#take();
    line.waiting += 1;
    try {
      if (line.connecting) await line.connecting;
      return await line.client.query<Row>(asked);
    } finally {
      line.waiting -= 1;
      line.idle.refresh();
    }
  }

  /** Waits for what is under way. */
  async end(): Promise<void> {
    const ending = this.#lines;
    this.#lines = [];
    this.#turn = null;
    await Promise.all(ending.map((line) => close(line).catch(() => undefined)));
  }

  #take(): Line {
    const { line } = this.#turn ?? {};
    if (this.#turn && line && this.#turn.taken < TOGETHER && this.#lines.includes(line)) {
      this.#turn.taken += 1;
      return line;
    }
    return this.#begin(this.#idlest());
  }

  /** A turn: what it sends is held back until its end. */
  #begin(line: Line): Line {
    const turn = { line, taken: 1 };
    this.#turn = turn;
    line.socket.cork();
    process.nextTick(() => {
      if (this.#turn === turn) this.#turn = null;
      line.socket.uncork();
    });
    return line;
  }

  #idlest(): Line {
    let best: Line | null = null;
    for (const line of this.#lines) if (!best || line.waiting < best.waiting) best = line;
    return best && (best.waiting === 0 || this.#lines.length >= this.#most) ? best : this.#open();
  }

  #open(): Line {
    const socket = new net.Socket();
    const client = new pg.Client({ ...this.#config, pipeline: true, stream: () => socket });
    const line: Line = {
      client,
      socket,
      connecting: null,
      waiting: 0,
      idle: setTimeout(() => this.#rest(line), IDLE).unref(),
    };
    // What was under way on a lost connection fails by itself.
    client.on("error", (error) => this.#drop(line, error));
    client.on("end", () => this.#drop(line));
    line.connecting = client.connect().then(
      () => (line.connecting = null),
      (error: unknown) => {
        this.#drop(line);
        throw error;
      },
    );
    this.#lines.push(line);
    return line;
  }

  #drop(line: Line, error?: Error): void {
    if (!this.#lines.includes(line)) return;
    this.#lines = this.#lines.filter((other) => other !== line);
    clearTimeout(line.idle);
    if (error) logger.warn({ err: error }, "a database connection was lost");
  }

  #rest(line: Line): void {
    if (line.waiting > 0 || this.#turn?.line === line) return void line.idle.refresh();
    this.#drop(line);
    close(line).catch(() => undefined);
  }
}

async function close({ client, connecting, idle }: Line): Promise<void> {
  clearTimeout(idle);
  await connecting;
  await client.end();
}
