import type { Tx } from "../platform/db/prisma.ts";
import type { Keys } from "./visibility.ts";

/**
 * Whoever writes something takes over the keys of what it stands on, which were read a moment before. Between reading and
 * writing somebody may close an account: what is written must then not stand under the audience of before. So writers
 * hold the rows whose keys they take over, whoever changes keys takes those rows for themselves first, and whoever finds other keys
 * than were read begins again.
 */
export class KeysMoved extends Error {
  constructor() {
    super("Who may see it changed between reading and writing.");
    this.name = "KeysMoved";
  }
}

const TURNS = 3;

/** Runs the whole action again, from loading on, when keys moved under it: it may have to say NOT_FOUND now. `turn` counts from 1. */
export async function whileKeysStand<T>(action: (turn: number) => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await action(turn);
    } catch (error) {
      if (!(error instanceof KeysMoved) || turn === TURNS) throw error;
    }
  }
}

type Table = "accounts" | "opportunities" | "people" | "posts";
type Held = Keys & { id: string };

/** First thing in the transaction of a write: holds these rows, with the keys that were read, until it ends. */
export async function holdKeys(tx: Tx, rows: Partial<Record<Table, Held | null>>): Promise<void> {
  // Accounts first, everywhere, so that two writers cannot wait for each other.
  for (const [table, row] of Object.entries(rows).sort(([a], [b]) => a.localeCompare(b))) {
    if (!row) continue;
    const standing = await tx.$queryRawUnsafe<unknown[]>(
      `select 1 from ${table} where id = $1::uuid and audience_id = $2::uuid and circle_id is not distinct from $3::uuid
         for key share`,
      row.id,
      row.audienceId,
      row.circleId,
    );
    if (standing.length === 0) throw new KeysMoved();
  }
}

/** First thing in the transaction that changes a row's keys: waits for those who hold it, and lets nobody take hold. */
export async function takeKeys(tx: Tx, table: Table, id: string): Promise<void> {
  await tx.$queryRawUnsafe(`select 1 from ${table} where id = $1::uuid for update`, id);
}
