import { query } from "../db/pool.ts";
import type { FoundDocument, HitReader } from "./port.ts";

/** Searching failed by no fault of the index: what was found could not be read, or the database that holds both does not answer. */
export class DatabaseFailed extends Error {
  constructor(override readonly cause: unknown) {
    super("the database failed while hits were read", { cause });
  }
}

export type HitRow = FoundDocument & Record<string, unknown>;

/** What was found, and which of the words asked for it does not hold: bit by bit, the first word being 1. */
export interface GivenHit extends FoundDocument {
  missed?: number;
}

/** Says only what each hit is: what a search without a reader answers with. */
export const asFound: HitReader<FoundDocument> = {
  name: "found",
  sql: "select h.id, h.kind, h.missed from hits h order by h.place",
  values: [],
  thingOf: ({ id, kind }) => ({ id, kind }),
};

export function readerOr<Thing>(reader: HitReader<Thing> | undefined): HitReader<Thing> {
  // Without a reader, Thing is FoundDocument (see SearchEngine).
  return reader ?? (asFound as HitReader<unknown> as HitReader<Thing>);
}

/** Statement texts, built once for each kind of hits and each reader. */
const texts = new Map<string, string>();

/**
 * Runs a reader over hits that `hitsSql` selects. It is given the numbers of its own values, which follow the reader's: the name
 * and the reader's must tell all texts apart.
 */
export async function readRows(
  reader: HitReader<unknown>,
  name: string,
  hitsSql: (value: (nth: number) => string) => string,
  values: readonly unknown[],
): Promise<HitRow[]> {
  const key = `${name}-${reader.name}`;
  let text = texts.get(key);
  if (!text) {
    text = `${hitsSql((nth) => `$${reader.values.length + nth}`)} ${reader.sql}`;
    texts.set(key, text);
  }
  return query<HitRow>(key, text, [...reader.values, ...values]);
}

/**
 * As `readRows`, where the index itself is asked. Finding and reading are one statement, whose failure does not say which of the two
 * failed: whether the index answers is then found out by asking it alone.
 */
export async function findRows(...[reader, ...asked]: Parameters<typeof readRows>): Promise<HitRow[]> {
  try {
    return await readRows(reader, ...asked);
  } catch (error) {
    if (reader === asFound) throw error;
    await readRows(asFound, ...asked);
    throw new DatabaseFailed(error);
  }
}

/** Reads hits that are known by now: of an index elsewhere, or found a moment ago. Throws DatabaseFailed. */
export async function readGiven(hits: readonly GivenHit[], reader: HitReader<unknown>): Promise<HitRow[]> {
  if (hits.length === 0) return [];
  if (reader === asFound) return [...hits] as HitRow[];
  return readRows(
    reader,
    "hits-given",
    (value) =>
      `with hits as (select * from unnest(${value(1)}::uuid[], ${value(2)}::text[], ${value(3)}::int[]) with ordinality as h(id, kind, missed, place))`,
    [hits.map((hit) => hit.id), hits.map((hit) => hit.kind), hits.map((hit) => hit.missed ?? 0)],
  ).catch((error: unknown) => {
    throw new DatabaseFailed(error);
  });
}
