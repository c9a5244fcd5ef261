/** Open deals that a forecast cannot count, each by the first of these reasons that holds. */
export const LEFT_OUT = ["noAmount", "noDate", "otherCurrency", "later"] as const;
export type LeftOut = Record<(typeof LEFT_OUT)[number], number>;

/** The counts as columns of a statement over `deal` (kind, amount, on_day, currency); `foreign` and `beyond` are conditions on it. */
export function leftOutSql({ foreign, beyond }: { foreign: string; beyond: string }): string {
  const dated = "deal.amount is not null and deal.on_day is not null";
  const reasons: Record<keyof LeftOut, string> = {
    noAmount: "deal.amount is null",
    noDate: "deal.amount is not null and deal.on_day is null",
    otherCurrency: `${dated} and ${foreign}`,
    later: `${dated} and not (${foreign}) and ${beyond}`,
  };
  return LEFT_OUT.map(
    (reason) => `count(*) filter (where deal.kind = 'open' and ${reasons[reason]})::int as "${reason}"`,
  ).join(", ");
}
