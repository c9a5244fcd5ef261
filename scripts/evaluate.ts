import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { printReport, type Evaluation } from "./evaluate/evaluation.ts";
import { evaluateDuplicates } from "./evaluate/duplicates.ts";
import { evaluateProposals } from "./evaluate/proposals.ts";
import { evaluateReputation } from "./evaluate/reputation.ts";
import { evaluateRing } from "./evaluate/ring.ts";
import { evaluateSearch } from "./evaluate/search.ts";
import { evaluateStrength } from "./evaluate/strength.ts";

/** `npm run evaluate -- <name> --input FILE …`: every score of the product, measured on data of one's own. */
const EVALUATIONS: Record<string, Evaluation> = {
  duplicates: evaluateDuplicates,
  proposals: evaluateProposals,
  reputation: evaluateReputation,
  ring: evaluateRing,
  search: evaluateSearch,
  strength: evaluateStrength,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    input: { type: "string" },
    cut: { type: "string" },
    horizon: { type: "string" },
    truth: { type: "string" },
    seeds: { type: "string" },
    json: { type: "string" },
    undirected: { type: "boolean" },
  },
});

const evaluation = EVALUATIONS[positionals[0] ?? ""];
if (!evaluation || (!values.input && !evaluation.ownSample)) {
  const usages = Object.values(EVALUATIONS).map(({ usage }) => `  npm run evaluate -- ${usage} [--json FILE]`);
  process.stderr.write(`Usage:\n${usages.join("\n")}\nFormats and measured figures: docs/evaluations.md\n`);
  process.exitCode = 2;
} else {
  const report = await evaluation.run(values);
  process.stdout.write(printReport(report));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}
