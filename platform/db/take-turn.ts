import type { Tx } from "./prisma.ts";

/**
 * Lets the transactions that count `what` of one `whose` come one after another until they end: a limit that is counted before
 * something is added would else be passed by all who count at the same moment.
 */
export async function takeTurn(tx: Tx, what: string, whose: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${what}:${whose}`}, 0))::text`;
}
