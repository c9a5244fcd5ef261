/**
 * Rows that are counted off before it is asked who may see them push out those that one may. So every text of a statement in the
 * domain that has a limit has the viewer's filter as well, or stands below with the reason why nobody is shown its rows.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/** File and reason. A statement that a viewer reads does not belong here. */
const NO_VIEWER: Readonly<Record<string, string>> = {
  "domain/accounts/signal-list.sql.ts": "walks once for each of the viewer's keys, which are bound as rows",
  "domain/conversation/post-columns.sql.ts": "verdicts of one post that is seen",
  "domain/identity/colleague-list.ts":
    "colleagues by name, more than any company has; who may see them is asked beside it",
  "domain/knowledge/latest-documents.sql.ts": "walks once for each of the viewer's keys, which are bound as rows",
  "domain/people/undo-merge.ts": "the event of one merge whose two people are seen",
  "domain/reputation/ledger-rows.sql.ts": "the correction of one line of the reader's own",
  "domain/knowledge/index-pending.ts": "what waits for the index; shown to nobody",
};

const files = readdirSync("domain", { recursive: true, encoding: "utf8" })
  .map((file) => path.join("domain", file))
  .filter((file) => file.endsWith(".ts") && !/\.(test|fixture)\.ts$/.test(file));

const LIMITED = /\bfrom\s[\s\S]*\blimit\s+(\$|\d)/i;
/** The filter as text, or what is put into the text under a name that says so. */
const FILTERED =
  /(audience_id|circle_id|user_id|key_id)\s*=\s*(any\()?\$|\$\{[^}]*\b(sql|seen|visible\w*|open\w*|keys|mine|known\w*)\b/i;

function statements(file: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isStringLiteral(node)) {
      const text = node.getText(source);
      if (LIMITED.test(text)) found.push(text);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it("finds the statements", () => {
  expect(files.flatMap(statements).length).toBeGreaterThan(15);
});

it("no statement counts off before it asks who may see", () => {
  const unfiltered = files.filter((file) => statements(file).some((text) => !FILTERED.test(text)));
  expect(unfiltered.filter((file) => !(file in NO_VIEWER))).toEqual([]);
});
