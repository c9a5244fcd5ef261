import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "../../generated/prisma/client.ts";
import { closePool, pool } from "./pool.ts";
import { countStatement } from "./statement-count.ts";

function connect() {
  const client = new PrismaClient({ adapter: new PrismaPg(pool()), log: [{ emit: "event", level: "query" }] });
  client.$on("query", () => countStatement());
  return client;
}

let client: ReturnType<typeof connect> | null = null;

/** Connects on first use, so that importing a module never needs a database. */
export const prisma = new Proxy({} as PrismaClient, {
  get(_target, key) {
    client ??= connect();
    const value: unknown = Reflect.get(client, key);
    return typeof value === "function" ? value.bind(client) : value;
  },
  // Pothos asks whether a model is there before it reads one node.
  has(_target, key) {
    client ??= connect();
    return Reflect.has(client, key);
  },
});

/** What an action writes with: data, event and job commit together or not at all. */
export type Tx = Prisma.TransactionClient;

const afterwards = new WeakMap<Tx, (() => void)[]>();

/** Runs `work` in one transaction. Waits at most 5 s for a connection and, unless said otherwise, 15 s for the work. */
export async function transaction<T>(work: (tx: Tx) => Promise<T>, timeout = 15_000): Promise<T> {
  const then: (() => void)[] = [];
  const inside = (tx: Tx) => {
    afterwards.set(tx, then);
    return work(tx);
  };
  const result = await prisma.$transaction(inside, { maxWait: 5_000, timeout });
  for (const one of then) one();
  return result;
}

/** Calls `work` when the transaction has committed, and never when it has not. It must not throw. */
export function afterCommit(tx: Tx, work: () => void): void {
  afterwards.get(tx)?.push(work);
}

export async function disconnect(): Promise<void> {
  const closing = client;
  client = null;
  await closing?.$disconnect();
  await closePool();
}
