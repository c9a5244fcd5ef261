import { cast as named } from "../../../tests/cast.ts";
import { Random } from "../random.ts";
import { planAccounts } from "./account-plans.ts";
import { tellAccount } from "./account-world.ts";
import { Bundle } from "./bundle.ts";
import type { SeedFact } from "./facts.ts";
import { makeFirm } from "./firm.ts";
import { settle } from "./ledger.ts";
import { sizesAt } from "./sizes.ts";

export type WorldOptions = {
  /** The moment that counts as now: everything is told as of it. */
  at: Date;
  scale?: number;
  seed?: string;
  /** Hash of the demo password. */
  passwordHash: string;
};

/**
 * Up to this scale the ledger of the whole firm is settled in order, and tips are read for what they propose; above it the
 * ledger is settled account by account, to hold little, and nothing waits for a yes, to lose no time.
 */
const IN_DETAIL = 5;

/**
 * The demo company, heap by heap: first the firm with its audiences and circles, then each account with all that happened on
 * it. The same seed, scale and moment give the same rows. Nothing is held but the list of accounts.
 */
export function* world({ at, scale = 1, seed = "meridel", passwordHash }: WorldOptions): Generator<Bundle> {
  const random = new Random(seed);
  const sizes = sizesAt(scale);
  const moment = at.getTime();
  const first = new Bundle();
  const firm = makeFirm(random.fork("firm"), sizes.colleagues, moment, passwordHash, first);
  const plans = planAccounts({ random: random.fork("plans"), firm, at: moment, into: first }, sizes);
  yield first;
  const cast = Object.keys(named).map((key) => firm.byKey(key));
  const facts: SeedFact[] = [];
  for (const plan of plans) {
    const told = tellAccount(random, firm, cast, plan, moment, scale <= IN_DETAIL);
    if (scale > IN_DETAIL) settle(random.fork(`ledger:${plan.index}`), told.facts, told.bundle);
    else facts.push(...told.facts);
    yield told.bundle;
  }
  const last = new Bundle();
  settle(random.fork("ledger"), facts, last);
  yield last;
}
