import type { Company } from "./company.ts";
import { cpuMs } from "./cpu.ts";
import { round, type Load } from "./load.ts";
import type { Product } from "./product.ts";
import { median, medianOf } from "./result.ts";

/** What a measure works with. */
export interface Bench {
  company: Company;
  product: Product;
  /** Seconds of each turn, and turns of each contender. */
  seconds: number;
  rounds: number;
}

export interface Turns {
  loads: Load[];
  /** CPU milliseconds a request: the product's process, and all of PostgreSQL's. */
  nodeMs: number | null;
  databaseMs: number | null;
}

type Contender = () => Promise<Load>;

/**
 * Lets the contenders take turns, so that whatever else the machine does meets all of them. Ratios are to be taken turn by
 * turn (`ratioOf`), then their median.
 */
export async function takeTurns<Name extends string>(
  { rounds, company, product }: Bench,
  contenders: Record<Name, Contender>,
): Promise<Record<Name, Turns>> {
  const names = Object.keys(contenders) as Name[];
  const turns = Object.fromEntries(
    names.map((name) => [name, { loads: [] as Load[], node: [] as number[], database: [] as number[] }]),
  ) as Record<Name, { loads: Load[]; node: number[]; database: number[] }>;
  // The first seconds compile code and fill caches on all sides: they are not counted.
  for (const name of names) await contenders[name]();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const before = [cpuMs(product.pid), cpuMs(company.server.pid)] as const;
      const load = await contenders[name]();
      const after = [cpuMs(product.pid), cpuMs(company.server.pid)] as const;
      const all = turns[name];
      all.loads.push(load);
      if (load.count > 0 && before[0] !== null && after[0] !== null) all.node.push((after[0] - before[0]) / load.count);
      if (load.count > 0 && before[1] !== null && after[1] !== null)
        all.database.push((after[1] - before[1]) / load.count);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const { loads, node, database } = turns[name];
      const cost = (values: number[]) => (values.length ? round(median(values)) : null);
      return [name, { loads, nodeMs: cost(node), databaseMs: cost(database) }];
    }),
  ) as Record<Name, Turns>;
}

export function ratioOf(of: Turns, to: Turns): number {
  return round(median(of.loads.map((load, turn) => load.perSecond / (to.loads[turn]?.perSecond || Infinity))));
}

/** The figures of a contender, each name starting with `prefix`. */
export function figuresOf(prefix: string, { loads, nodeMs, databaseMs }: Turns): Record<string, number | null> {
  const failures = loads.reduce((sum, load) => sum + load.failures, 0);
  return {
    [`${prefix} per second`]: medianOf(loads, "perSecond"),
    [`${prefix} p50 ms`]: medianOf(loads, "p50"),
    [`${prefix} p95 ms`]: medianOf(loads, "p95"),
    [`${prefix} p99 ms`]: medianOf(loads, "p99"),
    [`${prefix} node CPU ms`]: nodeMs,
    [`${prefix} database CPU ms`]: databaseMs,
    ...(failures ? { [`${prefix} failures`]: failures } : {}),
  };
}
