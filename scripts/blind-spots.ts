/**
 * The engine reads `text_pattern_ops` back as no operator class at all, and so would make the index anew each time. The very same
 * statements, to the letter, are no difference; anything else about that index is.
 */
const REMADE = [
  [
    `DROP INDEX "search_words_word_prefix";`,
    `CREATE INDEX "search_words_word_prefix" ON "search_words"("word" text_pattern_ops);`,
  ],
] as const;

/** A proposed migration without what only seems to differ, or null when nothing is left. The engine writes all drops first. */
export function withoutBlindSpots(sql: string): string | null {
  const steps = sql.trim().split(/\n\n(?=-- )/);
  const does = (statement: string) => (step: string) => step.replace(/^-- .*\n/, "") === statement;
  const seeming = REMADE.flatMap(([drop, create]) => {
    const pair = [steps.find(does(drop)), steps.find(does(create))];
    return pair.every((step) => step !== undefined) ? pair : [];
  });
  const left = steps.filter((step) => !seeming.includes(step));
  return left.join("") === "" ? null : `${left.join("\n\n")}\n`;
}
