import fs from "node:fs";
import { reached, type Measure, type Report, type Target } from "./result.ts";

const DOCS = "docs/benchmarks.md";
const [BEGIN, END] = ["<!-- figures: written by `npm run bench -- --write-docs` -->", "<!-- end of figures -->"];

const limitOf = ({ wanted }: Target) => ("atLeast" in wanted ? `≥ ${wanted.atLeast}` : `≤ ${wanted.atMost}`);

const verdictOf = (target: Target) =>
  ({ true: "reached", false: "**not reached**", null: "not measured" })[`${reached(target)}`];

const withUnit = (value: number | null, unit: string) => (value === null ? "–" : `${value}${unit && ` ${unit}`}`);

/** For the terminal. */
export function inWords({ name, figures, targets }: Measure): string {
  const lines = Object.entries(figures).map(([what, value]) => `  ${what.padEnd(58)} ${value ?? "–"}`);
  const results = targets.map(
    (target) =>
      `  ${target.what.padEnd(58)} ${withUnit(target.got, target.unit)} (${limitOf(target)} ${target.unit}: ${verdictOf(target).replaceAll("*", "")})`,
  );
  return [`\n${name}`, ...lines, ...results, ""].join("\n");
}

/** Puts the figures of a run where docs/benchmarks.md keeps them; the words around them are written by people. */
export function writeDocs(report: Report): void {
  const text = fs.readFileSync(DOCS, "utf8");
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${DOCS} has lost the marks of its figures.`);
  fs.writeFileSync(DOCS, `${before}${BEGIN}\n\n${figuresOf(report)}\n${END}${after}`);
}

function figuresOf({ at, machine, rows, measures }: Report): string {
  const { posts = 0, comments = 0, thanks = 0, accounts = 0, users = 0 } = rows;
  const n = (value: number) => value.toLocaleString("en");
  return [
    `Run of ${at.slice(0, 10)} on ${machine.cpus} cores shared by the product, PostgreSQL and the load generator (Node ${machine.node.slice(1)}; ` +
      `load average before ${machine.loadBefore}, after ${machine.loadAfter}). Data: ${n(posts)} posts, ${n(comments)} comments, ${n(thanks)} thanks, ` +
      `${n(accounts)} accounts, ${n(users)} users.`,
    "",
    "| target | wanted | reached | |",
    "|---|---|---|---|",
    ...measures.flatMap(({ targets }) =>
      targets.map(
        (target) =>
          `| ${target.what} | ${limitOf(target)} ${target.unit} | ${withUnit(target.got, target.unit)} | ${verdictOf(target)} |`,
      ),
    ),
    "",
    ...measures.flatMap(({ name, about, figures }) => [
      `### ${name}`,
      "",
      about,
      "",
      "| figure | median |",
      "|---|---|",
      ...Object.entries(figures).map(([what, value]) => `| ${what} | ${value ?? "–"} |`),
      "",
    ]),
  ].join("\n");
}
