import { readFileSync } from "node:fs";
import type { Found } from "../../domain/conversation/proposals/found.ts";
import { extractProposals } from "../../domain/conversation/proposals/proposals-input.ts";
import { fold } from "../../domain/conversation/proposals/reading.ts";
import { SENTENCES } from "../../domain/conversation/proposals/sentences.fixture.ts";
import { parseCsv } from "./csv.ts";
import type { Evaluation } from "./evaluation.ts";

/** A sentence and who and what should be read in it; `form` is the kind of sentence it stands for. */
interface Labelled {
  text: string;
  locale: "en" | "fr";
  form: string;
  people: string[];
  roles: string[];
  firms: string[];
}

const list = (cell: string | undefined) =>
  (cell ?? "")
    .split("|")
    .map((one) => one.trim())
    .filter(Boolean);

/** CSV with a header, or one JSON object a line; `people`, `roles` and `firms` are separated by "|" in a CSV. */
export function readSentences(file: string): Labelled[] {
  const text = readFileSync(file, "utf8");
  if (!text.trimStart().startsWith("{")) {
    return parseCsv(text).map((row) => ({
      text: row.text ?? "",
      locale: row.locale === "en" ? "en" : "fr",
      form: row.form || "all",
      ...{ people: list(row.people), roles: list(row.roles), firms: list(row.firms) },
    }));
  }
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const row = JSON.parse(line) as Partial<Labelled> & { text: string };
    return { locale: "fr", form: "all", people: [], roles: [], firms: [], ...row };
  });
}

/** The product's own sentences, which its rules were tuned on. */
function ownSentences(): Labelled[] {
  const of = (kind: string, expected: readonly string[]) =>
    expected.filter((one) => one.startsWith(`${kind}:`)).map((one) => one.slice(kind.length + 1));
  return SENTENCES.map(([locale, text, expected]) => ({
    ...{ text, locale, form: locale },
    people: of("person", expected),
    roles: of("role", expected),
    firms: [...of("account", expected), ...of("competitor", expected)],
  }));
}

/** Without regard to case, accents and honorifics. */
const key = (name: string) => fold(name).replace(/^(?:m|mr|mrs|ms|mme|mlle|dr)\.? /, "");

class Tally {
  right = 0;
  extra = 0;
  missed = 0;
  add(expected: readonly string[], found: readonly string[]): void {
    const wanted = new Set(expected.map(key));
    const had = new Set(found.map(key));
    for (const one of had) {
      if (wanted.has(one)) this.right++;
      else this.extra++;
    }
    for (const one of wanted) if (!had.has(one)) this.missed++;
  }
  figures(name: string): Record<string, number> {
    const { right, extra, missed } = this;
    if (right + missed === 0 && extra === 0) return {};
    return {
      [`${name}P`]: right + extra === 0 ? 1 : right / (right + extra),
      ...(right + missed > 0 && { [`${name}R`]: right / (right + missed) }),
    };
  }
}

class Score {
  readonly people = new Tally();
  readonly roles = new Tally();
  firms = 0;
  asPeople = 0;
  asFirms = 0;
  add(sentence: Labelled, found: readonly Found[]): void {
    const texts = (kinds: readonly Found["kind"][]) =>
      found.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
    const people = texts(["person"]);
    this.people.add(sentence.people, people);
    this.roles.add(
      sentence.roles,
      found.flatMap((one) => (one.kind === "role" ? [one.value.title] : [])),
    );
    const firms = texts(["account", "competitor"]).map(key);
    for (const firm of sentence.firms.map(key)) {
      this.firms++;
      // Half of a firm's name read as a person is a firm read as a person.
      if (people.some((one) => firm.includes(key(one)) || key(one).includes(firm))) this.asPeople++;
      if (firms.includes(firm)) this.asFirms++;
    }
  }
  figures(): Record<string, number> {
    const { firms, asPeople, asFirms } = this;
    return {
      ...this.people.figures("people "),
      ...this.roles.figures("roles "),
      ...(firms > 0 && { "firm≠pers.": asPeople / firms, "firm found": asFirms / firms }),
    };
  }
}

export const evaluateProposals: Evaluation = {
  usage: "proposals [--input SENTENCES.csv|.jsonl]",
  ownSample: true,
  run: ({ input }) => {
    const sentences = input ? readSentences(input) : ownSentences();
    const now = new Date(2027, 0, 14, 12);
    const all = new Score();
    const forms = new Map<string, Score>();
    for (const sentence of sentences) {
      const found = extractProposals(sentence.text, { now, locale: sentence.locale });
      const form = forms.get(sentence.form) ?? new Score();
      forms.set(sentence.form, form);
      all.add(sentence, found);
      form.add(sentence, found);
    }
    const figures = Object.fromEntries([...forms].map(([name, score]) => [name, score.figures()]));
    return {
      sample: { sentences: sentences.length, forms: forms.size, input: input ?? "the product's own sentences" },
      figures: { ...figures, "all sentences": all.figures() },
    };
  },
};
