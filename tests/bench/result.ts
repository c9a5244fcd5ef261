/** What a measure says. Figures are medians over the rounds of one run. */
import { round, type Load } from "./load.ts";

export interface Measure {
  name: string;
  /** What is compared with what, in a sentence. */
  about: string;
  figures: Record<string, number | string | null>;
  targets: Target[];
}

export interface Target {
  what: string;
  got: number | null;
  /** `>=` for ratios, `<=` for times and sizes. */
  wanted: { atLeast: number } | { atMost: number };
  unit: string;
}

export interface Report {
  at: string;
  machine: { cpus: number; node: string; loadBefore: string; loadAfter: string };
  scale: number;
  rows: Record<string, number>;
  measures: Measure[];
}

export function reached({ got, wanted }: Target): boolean | null {
  if (got === null) return null;
  return "atLeast" in wanted ? got >= wanted.atLeast : got <= wanted.atMost;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

export const medianOf = (loads: readonly Load[], key: keyof Load) => round(median(loads.map((load) => load[key])));
