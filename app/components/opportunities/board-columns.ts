import type { DealCardFragment } from "~/gql/graphql.ts";

export interface Column {
  stage: { id: string; key: string; name: string; kind: string };
  count: number;
  sums: { amount: number; currency: string }[];
  cards: DealCardFragment[];
}

/** The board as it will be once the moves under way have arrived: cards, counts and sums. Keys of `moves` are deals. */
export function withMoves(columns: readonly Column[], moves: Readonly<Record<string, string>>): Column[] {
  const moved = columns.flatMap((column) => column.cards.filter((card) => isElsewhere(card, column, moves)));
  return columns.map((column) => {
    const leaving = column.cards.filter((card) => isElsewhere(card, column, moves));
    const arriving = moved.filter((card) => moves[card.id] === column.stage.id);
    if (leaving.length === 0 && arriving.length === 0) return column;
    return {
      ...column,
      count: column.count + arriving.length - leaving.length,
      sums: sumsAfter(column.sums, arriving, leaving),
      cards: [...arriving, ...column.cards.filter((card) => !leaving.includes(card))],
    };
  });
}

function isElsewhere(card: DealCardFragment, column: Column, moves: Readonly<Record<string, string>>): boolean {
  const to = moves[card.id];
  return to !== undefined && to !== column.stage.id;
}

function sumsAfter(sums: Column["sums"], arriving: DealCardFragment[], leaving: DealCardFragment[]): Column["sums"] {
  const after = new Map(sums.map(({ currency, amount }) => [currency, amount]));
  const add = (card: DealCardFragment, sign: number) => {
    if (card.amount != null) after.set(card.currency, (after.get(card.currency) ?? 0) + sign * card.amount);
  };
  for (const card of arriving) add(card, 1);
  for (const card of leaving) add(card, -1);
  return [...after]
    .map(([currency, amount]) => ({ currency, amount }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount);
}
