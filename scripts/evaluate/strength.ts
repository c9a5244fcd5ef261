import { readFileSync } from "node:fs";
import { strength, type Trace } from "../../domain/network/strength.ts";
import { STRENGTH_SETTINGS } from "../../domain/network/strength-settings.ts";
import { DAY_MS } from "../../platform/clock.ts";
import type { Evaluation } from "./evaluation.ts";
import { readMessages } from "./messages.ts";
import { ranking, type Ranking } from "./metrics.ts";

const ageInDays = (trace: Trace, cut: Date) => (cut.getTime() - trace.at.getTime()) / DAY_MS;

const SCORES: Record<string, (past: Trace[], cut: Date) => number> = {
  "the product": (past, cut) => strength(past, cut, [], STRENGTH_SETTINGS).score,
  "message count": (past) => past.length,
  "decay, half-life of 30 days": (past, cut) =>
    past.reduce((sum, trace) => sum + 2 ** (-ageInDays(trace, cut) / 30), 0),
  "last contact": (past, cut) => -Math.min(...past.map((trace) => ageInDays(trace, cut))),
};

/** Ranks the pairs known at the cut by who is in touch again within the horizon; only what was before the cut is used. */
export const evaluateStrength: Evaluation = {
  usage: "strength --input FILE --cut YYYY-MM-DD [--horizon 30] [--undirected]",
  run({ input, cut: cutDay, horizon: days, undirected }) {
    if (!cutDay) throw new Error("--cut YYYY-MM-DD is needed: what comes after it is what is predicted");
    const cut = new Date(`${cutDay}T00:00:00Z`);
    const horizon = Number(days ?? 30);
    const end = new Date(cut.getTime() + horizon * DAY_MS);
    const figures: Record<string, Ranking> = {};
    const known: { past: Trace[]; positive: boolean }[] = [];
    for (const traces of readMessages(readFileSync(input!, "utf8"), !undirected).values()) {
      const past = traces.filter((trace) => trace.at < cut);
      if (past.length > 0) known.push({ past, positive: traces.some((trace) => trace.at >= cut && trace.at < end) });
    }
    for (const [name, score] of Object.entries(SCORES)) {
      figures[name] = ranking(known.map(({ past, positive }) => ({ score: score(past, cut), positive })));
    }
    const positives = known.filter((pair) => pair.positive).length;
    return { sample: { pairs: known.length, positives, cut: cutDay, horizon }, figures };
  },
};
