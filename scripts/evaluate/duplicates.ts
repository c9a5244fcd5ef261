import { readFileSync } from "node:fs";
import { duplicateKeys, likelyDuplicates, type Candidate } from "../../domain/people/duplicates.ts";
import { foldName } from "../../domain/people/names.ts";
import { parseCsv } from "./csv.ts";
import type { Evaluation } from "./evaluation.ts";

type Row = Candidate & { id: string; entity: string };

const blank = (value: string | undefined) => (value ? value : null);

/** A birth date written YYYYMMDD or YYYY-MM-DD. */
function readRow(row: Record<string, string>, index: number): Row {
  const id = row.rec_id ?? row.id ?? String(index);
  return {
    id,
    entity: row.entity ?? /^rec-(\d+)-/.exec(id)?.[1] ?? id,
    givenName: blank(row.given_name),
    familyName: blank(row.surname ?? row.family_name),
    emails: row.email ? [row.email] : [],
    phones: row.phone ? [row.phone] : [],
    company: blank(row.company),
    birthDate: blank((row.date_of_birth ?? row.birth_date)?.replace(/-/g, "")),
    street: blank([row.street_number, row.address_1 ?? row.street].filter(Boolean).join(" ")),
    postcode: blank(row.postcode),
    city: blank(row.suburb ?? row.city),
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

/** Pairs the product would show as likely duplicates, against the truth in `entity` (or FEBRL's rec-N-…). */
export const evaluateDuplicates: Evaluation = {
  usage: "duplicates --input FILE",
  run({ input }) {
    const rows = parseCsv(readFileSync(input!, "utf8")).map(readRow);
    const pair = (a: Row, b: Row) => (a.id < b.id ? `${a.id}|${b.id}` : `${b.id}|${a.id}`);
    const grouped = (keys: (row: Row) => string[]) => {
      const groups = new Map<string, Row[]>();
      for (const row of rows) {
        for (const key of keys(row)) {
          const group = groups.get(key);
          if (group) group.push(row);
          else groups.set(key, [row]);
        }
      }
      return groups;
    };
    const pairsOf = (groups: Map<string, Row[]>) =>
      new Set(
        [...groups.values()].flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => pair(a, b)))),
      );
    const truth = pairsOf(grouped((row) => [row.entity]));
    const blocks = grouped((row) => duplicateKeys(row));
    const [shown, sure] = [new Set<string>(), new Set<string>()];
    for (const row of rows) {
      const near = new Set(duplicateKeys(row).flatMap((key) => blocks.get(key)!));
      for (const found of likelyDuplicates(row, [...near])) {
        shown.add(pair(row, found.person));
        if (found.sure && found.reasons.length > 1) sure.add(pair(row, found.person));
      }
    }
    const name = (row: Row) => [`${foldName(row.givenName ?? "")} ${foldName(row.familyName ?? "")}`];
    return {
      sample: { records: rows.length, duplicates: truth.size },
      figures: {
        "the product, shown": figures(shown, truth),
        "the product, sure": figures(sure, truth),
        "same first and last name": figures(pairsOf(grouped(name)), truth),
        "same last name and birth date": figures(
          pairsOf(grouped((row) => (row.birthDate ? [`${row.familyName} ${row.birthDate}`] : []))),
          truth,
        ),
      },
    };
  },
};
