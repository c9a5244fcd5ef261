export type Arguments = Partial<Record<"input" | "cut" | "horizon" | "truth" | "json" | "seeds", string>> & {
  undirected?: boolean;
};

/** An evaluation runs the product's own code on someone's file and returns its figures beside those of the baselines. */
export type Report = {
  sample: Record<string, string | number>;
  figures: Record<string, Record<string, number>>;
};
/** `ownSample`: without a file it measures a sample of the product's own. */
export type Evaluation = { usage: string; ownSample?: true; run: (args: Arguments) => Report | Promise<Report> };

/** A fixed-width table for a terminal: one line per method, three decimals. */
export function printReport({ sample, figures }: Report): string {
  const facts = Object.entries(sample).map(([name, value]) => `${name} ${value}`);
  const names = [...new Set(Object.values(figures).flatMap((figure) => Object.keys(figure)))];
  const width = Math.max(...Object.keys(figures).map((name) => name.length), 8) + 2;
  const line = (first: string, cells: string[]) =>
    first.padEnd(width) + cells.map((cell) => cell.padStart(10)).join("");
  const rows = Object.entries(figures).map(([method, figure]) =>
    line(
      method,
      names.map((name) =>
        figure[name] === undefined
          ? ""
          : Number.isInteger(figure[name])
            ? String(figure[name])
            : figure[name].toFixed(4),
      ),
    ),
  );
  return [`Sample: ${facts.join(", ")}`, line("", names), ...rows, ""].join("\n");
}
