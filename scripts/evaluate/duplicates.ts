import { readFileSync } from "node:fs";
import { accountKey, type KnownRow, measuredPairs, pairOf } from "./duplicates-database.ts";
import { DUPLICATES } from "./duplicates.fixture.ts";
import { parseCsv } from "./csv.ts";
import type { Evaluation, Report } from "./evaluation.ts";
import { foldName } from "../../domain/people/names.ts";
import { inThrowAwayDatabase } from "./throw-away.ts";

const said = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(" ").trim();

export function readRow(row: Record<string, string>, index: number): KnownRow {
  const id = row.rec_id ?? row.id ?? String(index);
  return {
    id,
    entity: row.entity ?? /^rec-(\d+)-/.exec(id)?.[1] ?? id,
    name: row.name ?? said(row.given_name, row.surname ?? row.family_name),
    email: row.email ?? "",
    phone: row.phone ?? "",
    company: row.company ?? "",
    city: row.suburb ?? row.city ?? "",
  };
}

function figures(found: ReadonlySet<string>, truth: ReadonlySet<string>) {
  const right = [...found].filter((pair) => truth.has(pair)).length;
  const precision = found.size ? right / found.size : 0;
  const recall = truth.size ? right / truth.size : 0;
  return {
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    pairs: found.size,
  };
}

/** All pairs of rows that have a key in common. */
function pairsBy(rows: readonly KnownRow[], keyOf: (row: KnownRow) => string): Set<string> {
  const groups = new Map<string, KnownRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "") continue;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return new Set(
    [...groups.values()].flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => pairOf(a, b)))),
  );
}

/** Measured in the database that is connected, which must be empty. */
export async function reportDuplicates(rows: readonly KnownRow[]): Promise<Report> {
  const truth = pairsBy(rows, ({ entity }) => entity);
  return {
    sample: { records: rows.length, duplicates: truth.size },
    figures: {
      "the product": figures(await measuredPairs(rows), truth),
      "same name": figures(
        pairsBy(rows, ({ name }) => foldName(name)),
        truth,
      ),
      "same e-mail": figures(
        pairsBy(rows, ({ email }) => email.toLowerCase()),
        truth,
      ),
      "same name and firm": figures(
        pairsBy(rows, (row) => (row.company ? `${foldName(row.name)} ${accountKey(row)}` : "")),
        truth,
      ),
    },
  };
}

/**
 * Everybody is made known in a throw-away database, and asked for as a person's page asks; what it would show, of at most ten each, is held
 * against the truth in `entity` (or FEBRL's rec-N-…).
 */
export const evaluateDuplicates: Evaluation = {
  usage: "duplicates [--input FILE]",
  ownSample: true,
  run: ({ input }) => {
    const rows = input ? parseCsv(readFileSync(input, "utf8")).map(readRow) : DUPLICATES;
    return inThrowAwayDatabase(() => reportDuplicates(rows));
  },
};
