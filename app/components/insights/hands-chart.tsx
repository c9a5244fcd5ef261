import { bareId } from "~/data/ids.ts";
import type { InsightsQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Chart, Numbers } from "./numbers.tsx";
import { roundUp } from "./round-up.ts";

type Deals = NonNullable<InsightsQuery["insights"]["largestDeals"]>;

const MOST = 8;

interface Dot {
  id: string;
  amount: number;
  helpers: number;
}

/** A name stands on the side where the chart is; past the middle that is the left. */
const namedLeft = ({ helpers }: Dot) => helpers > 5;

/** Names only where they run neither into one another nor over a dot: a name is about two columns wide. */
function withRoom(wanted: readonly Dot[], all: readonly Dot[], y: (amount: number) => number): Set<string> {
  const taken: number[] = [];
  const named = new Set<string>();
  for (const dot of wanted) {
    const place = y(dot.amount);
    const covers = (other: Dot) => {
      const far = (Math.min(MOST, other.helpers) - Math.min(MOST, dot.helpers)) * (namedLeft(dot) ? -1 : 1);
      return other.id !== dot.id && far >= 0 && far <= 2 && Math.abs(y(other.amount) - place) < 10;
    };
    if (taken.some((other) => Math.abs(other - place) < 16) || all.some(covers)) continue;
    taken.push(place);
    named.add(dot.id);
  }
  return named;
}

/** Each dot is a deal: the higher, the larger; the further right, the more people help. */
export function HandsChart({ deals }: { deals: Deals }) {
  const t = useT("insights");
  const format = useFormat();
  const currency = deals[0]?.currency ?? "EUR";
  const dots = deals
    .filter((deal) => deal.amount != null && deal.currency === currency)
    .map(({ id, name, amount, owner, helpers }) => ({
      id,
      name,
      amount: amount!,
      helpers: helpers.filter(({ user }) => user.id !== owner?.id).length,
    }));
  const top = roundUp(Math.max(1, ...dots.map(({ amount }) => amount)));
  const x = (helpers: number) => `${8 + (88 * Math.min(MOST, helpers)) / MOST}%`;
  const y = (amount: number) => 238 - (220 * amount) / top;
  const alone = dots.filter(({ helpers }) => helpers === 0);
  const named = withRoom(dots.slice(0, 4), dots, y);
  const label = t("hands.label", { count: dots.length, alone: alone.length });
  return (
    <Chart
      id="hands"
      title={t("hands.title")}
      more={t("hands.deals", { count: dots.length })}
      lede={t("hands.lede")}
      none={dots.length === 0 && t("hands.none")}
    >
      <svg height="270" role="img" aria-label={label}>
        <rect className="zone" x="2%" width="12%" y="12" height="226" />
        {[1, 0.5].map((part) => (
          <g key={part}>
            <line className="grid" x1="0" x2="100%" y1={y(top * part)} y2={y(top * part)} />
            <text className="t-quiet" x="100%" y={y(top * part) - 5} textAnchor="end">
              {format.money(top * part, currency)}
            </text>
          </g>
        ))}
        <line className="base" x1="0" x2="100%" y1="238.5" y2="238.5" />
        {dots.map(({ id, helpers, amount }) => (
          <circle
            key={id}
            className={helpers === 0 ? "hi" : helpers < 3 ? "c2" : "c1"}
            cx={x(helpers)}
            cy={y(amount)}
            r="5"
          />
        ))}
        {dots.map(
          ({ id, name, helpers, amount }) =>
            (named.has(id) || alone.slice(0, 2).some((one) => one.id === id)) && (
              <text
                key={id}
                x={x(helpers)}
                y={y(amount) + (helpers === 0 ? -10 : 4)}
                dx={helpers === 0 ? 0 : namedLeft({ id, amount, helpers }) ? -10 : 10}
                textAnchor={helpers === 0 ? "middle" : namedLeft({ id, amount, helpers }) ? "end" : undefined}
              >
                {shortened(name)}
              </text>
            ),
        )}
        {Array.from({ length: MOST + 1 }, (_, helpers) => (
          <text key={helpers} x={x(helpers)} y="258" textAnchor="middle">
            {helpers === 0 ? t("hands.alone") : helpers === MOST ? t("hands.most", { count: MOST }) : helpers}
          </text>
        ))}
      </svg>
      <Numbers
        heads={[t("deal"), t("amount"), t("hands.helping")]}
        rows={dots.map(({ id, name, amount, helpers }) => [
          <a key={id} href={`/opportunities/${bareId(id)}`}>
            {name}
          </a>,
          format.money(amount, currency),
          helpers === 0 ? t("hands.alone") : format.number(helpers),
        ])}
      />
    </Chart>
  );
}

/** A label has no lines to break into; the whole name stands in the table beside the chart. */
function shortened(name: string): string {
  const signs = [...name];
  return signs.length > LABEL ? `${signs.slice(0, LABEL - 1).join("")}…` : name;
}
const LABEL = 28;
