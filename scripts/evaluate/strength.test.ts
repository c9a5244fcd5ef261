import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCsv } from "./csv.ts";
import { readMessages } from "./messages.ts";
import { ranking } from "./metrics.ts";
import { evaluateStrength } from "./strength.ts";

const ENRON = ["../shared/data", "../../shared/data"]
  .map((root) => `${root}/graph-enron-scholp/enron_messages.csv`)
  .find((file) => existsSync(file));

test.skipIf(!ENRON)("ranks renewed contact better than every published baseline on the Enron core", async () => {
  const { sample, figures } = await evaluateStrength.run({ input: ENRON, cut: "2001-10-01", horizon: "30" });
  expect(sample).toMatchObject({ pairs: 1599, positives: 334 });
  // As published with the data: a half-life of 30 days .866 / .743, last contact .870 / .756, the best of them.
  expect(figures["decay, half-life of 30 days"]!.auc).toBeCloseTo(0.866, 3);
  expect(figures["decay, half-life of 30 days"]!.ap).toBeCloseTo(0.743, 3);
  expect(figures["the product"]!.auc).toBeGreaterThan(0.87);
  expect(figures["the product"]!.ap).toBeGreaterThan(0.765);
});

test("metrics: perfect, reversed and undecided orders", () => {
  const items = [true, true, false, false].map((positive, i) => ({ positive, score: -i }));
  expect(ranking(items)).toEqual({ auc: 1, ap: 1 });
  expect(ranking(items.map((item) => ({ ...item, score: -item.score }))).auc).toBe(0);
  expect(ranking(items.map((item) => ({ ...item, score: 0 })))).toEqual({ auc: 0.5, ap: 0.5 });
});

test("messages: directed rows, recipients counted per message, seconds and ISO times", () => {
  const pairs = readMessages(
    "from,to,time,channel\nb,a,1000000000,email\nb,c,1000000000,email\na,b,2001-09-10T00:00:00Z,call\na,a,1000000000,email\n",
    true,
  );
  expect(pairs.get("a\tb")).toEqual([
    { at: new Date(1e12), channel: "e-mail", direction: "in", others: 2 },
    { at: new Date("2001-09-10T00:00:00Z"), channel: "call", direction: "both", others: 1 },
  ]);
  expect(pairs.size).toBe(2);
  expect(() => readMessages("from,to,time\na,b,soon\n", true)).toThrow("row 2");
});

test("CSV: quotes, CRLF, byte order mark", () => {
  expect(parseCsv('\uFEFFa, b\r\n"x, ""y""",2\r\n')).toEqual([{ a: 'x, "y"', b: "2" }]);
});
