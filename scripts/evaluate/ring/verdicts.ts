import { valueOf, type Verdict } from "../../../domain/conversation/value.ts";
import { SLOTS } from "../../../domain/conversation/value-settings.ts";
import { independence } from "../../../domain/conversation/verdict-weight.ts";
import { DAY_MS } from "../../../platform/clock.ts";
import { PEOPLE, nameOf, type Act, type Company } from "./company.ts";

interface Said extends Verdict {
  author: string;
  at: number;
}

/** Somebody who was not there looks at every other post, and is right nine times in ten. */
const LOOKED_AT = 0.5;
const RIGHT = 0.9;
/** Whom the ring disputes: those whom it would have to overtake. */
const TARGETS = 30;

/**
 * V of each post that was taken up, by the product's own rules, from what was said of it before. The useful are more often right
 * and more precise. Where the ring retaliates, all ten dispute what the most useful write and confirm what one of them writes.
 */
export function worths(company: Company, acts: readonly Act[], retaliates: boolean): number[] {
  const { chance, useful, ring } = company;
  const order = [...useful.keys()].sort((a, b) => useful[b]! - useful[a]!);
  const standing = new Map(order.map((person, place) => [nameOf(person), 1 - place / PEOPLE]));
  const ringNames = new Set(ring.map(nameOf));
  const targets = new Set(
    order
      .slice(0, TARGETS)
      .map(nameOf)
      .filter((name) => !ringNames.has(name)),
  );
  const [said, given] = [new Map<string, Said[]>(), new Map<string, Said[]>()];
  const records = new Map<string, { right: number; wrong: number }>();

  const judge = (by: string, author: string, agrees: boolean, at: number): Said => {
    const count = (list: readonly Said[] | undefined, days: number) =>
      (list ?? []).filter((one) => one.agrees === agrees && one.at > at - days * DAY_MS).length;
    const weight = independence(agrees ? "confirm" : "dispute", {
      same: count(said.get(`${by} ${author}`), 30),
      returned: count(said.get(`${author} ${by}`), 365),
      given: count(given.get(by), 30),
    });
    const verdict = { by, author, agrees, at, team: null, weight };
    for (const [of, key] of [
      [said, `${by} ${author}`],
      [given, by],
    ] as const) {
      const list = of.get(key);
      if (list) list.push(verdict);
      else of.set(key, [verdict]);
    }
    return verdict;
  };

  return acts.map(({ userId: author, at }) => {
    const good = standing.get(author) ?? 0;
    const isTrue = chance.next() < 0.6 + 0.35 * good;
    const filled = SLOTS.filter(() => chance.next() < 0.4 + 0.4 * good);
    const verdicts: Said[] = [];
    if (chance.next() < LOOKED_AT) {
      const by = nameOf(chance.below(PEOPLE));
      if (by !== author) verdicts.push(judge(by, author, isTrue === chance.next() < RIGHT, at.getTime()));
    }
    if (retaliates && (targets.has(author) || ringNames.has(author))) {
      for (const by of ringNames) {
        if (by !== author) verdicts.push(judge(by, author, ringNames.has(author), at.getTime()));
      }
    }
    const record = records.get(author) ?? { right: 0, wrong: 0 };
    const facts = { kind: "tip", source: "first-hand", filled, freshAt: at, verdicts } as const;
    const { value } = valueOf({ ...facts, author: { id: author, team: null, ...record } }, at);
    const balance = verdicts.reduce((sum, { agrees, weight = 1 }) => sum + (agrees ? weight : -weight), 0);
    records.set(author, {
      right: record.right + Math.min(1, Math.max(0, balance)),
      wrong: record.wrong + Math.min(1, Math.max(0, -balance)),
    });
    return value;
  });
}
