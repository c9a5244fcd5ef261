import type { Reason } from "../../../domain/reputation/points-settings.ts";
import { act, DAYS, dayOf, nameOf, RING, type Company } from "./company.ts";

/** Adds to a company what its ring does. */
export type Attack = (company: Company) => void;

const FARMED: readonly Reason[] = ["thanked", "proposal-accepted", "opened-deal", "advanced-deal", "introduced"];

/** Each gives each, every so many days; `onward`: only to those who come next, so that nobody ever gives back. */
function exchange(reasons: readonly Reason[], every: number, onward = RING): Attack {
  return ({ ring, acts, chance }) => {
    for (const reason of reasons) {
      for (let day = 0; day < DAYS; day += every) {
        for (const [i, from] of ring.entries()) {
          for (let step = 1; step <= onward; step += 1) {
            const to = ring[(i + step) % RING]!;
            const when = Math.min(DAYS - 1, day + chance.below(every));
            if (to !== from) acts.push(act(reason, nameOf(to), nameOf(from), dayOf(when, chance)));
          }
        }
      }
    }
  };
}

const PUPPETS = 30;

/** Thirty accounts are made, each thanks all of the ring, accepts their proposals and says it met people through them, each month. */
function puppets(amongThemselves: boolean): Attack {
  return ({ ring, acts, chance }) => {
    const born = Array.from({ length: PUPPETS }, () => Math.floor(DAYS * (0.2 + chance.next() * 0.5)));
    for (const [i, day] of born.entries()) {
      const since = dayOf(day, chance);
      const gives = (reason: Reason, to: string, from: number) => {
        const when = Math.min(DAYS - 1, from + 1 + chance.below(25));
        acts.push(act(reason, to, `puppet${i}`, dayOf(when, chance), since));
      };
      for (let from = day; from < DAYS; from += 31) {
        for (const to of ring) for (const reason of FARMED) gives(reason, nameOf(to), from);
      }
      if (!amongThemselves) continue;
      for (let to = 0; to < PUPPETS; to += 1) if (to !== i) gives("thanked", `puppet${to}`, day);
    }
  };
}

export const ATTACKS: Readonly<Record<string, Attack>> = {
  "no attack": () => undefined,
  "thanks, each each day": exchange(["thanked"], 1),
  "thanks, each each month": exchange(["thanked"], 31),
  "proposals, each each month": exchange(["proposal-accepted"], 31),
  "opened deals, each each month": exchange(["opened-deal"], 31),
  "opened deals, in a circle": exchange(["opened-deal"], 31, 4),
  "introductions, each each month": exchange(["introduced"], 31),
  "everything, each each day": exchange(FARMED, 1),
  "everything, each each month": exchange(FARMED, 31),
  "everything, in a circle": exchange(FARMED, 31, 4),
  "thirty sock puppets": puppets(false),
  "sock puppets that thank each other": puppets(true),
  // The verdicts of the ring are in verdicts.ts; it accepts each other's proposals as well.
  retaliation: exchange(["proposal-accepted"], 31),
};
