import { DAY_MS } from "../../platform/clock.ts";
import type { Claim, Trace } from "./strength.ts";
import type { StrengthChannel } from "./strength-settings.ts";

/** A sentence as a message key of the `why` area, with its parameters; dates are ISO days. */
export type Evidence = { key: string; params: Record<string, string | number> };

type Facts = {
  past: readonly Trace[];
  counts: Partial<Record<StrengthChannel, number>>;
  oneWay: boolean;
  claim: Claim | null;
  now: Date;
  groupLimit: number;
};

const GROUPS: [name: string, channels: StrengthChannel[]][] = [
  ["meetings", ["meeting", "visit", "event"]],
  ["calls", ["call"]],
  ["mails", ["e-mail", "letter"]],
  ["messages", ["chat", "social"]],
  ["copies", ["cc"]],
];
const YEAR = 365 * DAY_MS;

/** The facts behind a strength, weightiest first: counts per channel, last contact, how long, what weakens it, the claim. */
export function strengthEvidence({ past, counts, oneWay, claim, now, groupLimit }: Facts): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [name, channels] of GROUPS) {
    const count = channels.reduce((sum, channel) => sum + (counts[channel] ?? 0), 0);
    if (count > 0) evidence.push({ key: `why.strength.${name}`, params: { count } });
  }
  if (past.length > 0) {
    const times = past.map((trace) => trace.at.getTime());
    const last = times.reduce((a, b) => Math.max(a, b));
    const first = times.reduce((a, b) => Math.min(a, b));
    const days = Math.floor((now.getTime() - last) / DAY_MS);
    evidence.push({ key: "why.strength.last", params: { days, date: new Date(last).toISOString().slice(0, 10) } });
    const years = Math.floor((last - first) / YEAR);
    if (years >= 1) evidence.push({ key: "why.strength.years", params: { count: years } });
    if (oneWay) evidence.push({ key: "why.strength.oneWay", params: {} });
    if (past.every((trace) => trace.others > groupLimit)) {
      evidence.push({ key: "why.strength.groupOnly", params: { limit: groupLimit } });
    }
  }
  if (claim) {
    const params = { level: claim.level, date: claim.at.toISOString().slice(0, 10) };
    evidence.push({ key: "why.strength.claimed", params });
  }
  return evidence;
}
