import type { PostDeals } from "~/routes/conversation/deals.tsx";

type Linked = PostDeals["post"]["opportunities"][number];
type Open = PostDeals["deals"]["edges"][number]["node"];

export type DealChoice = Omit<Linked, "__typename"> & Partial<Omit<Open, keyof Linked>> & { linked: boolean };

/**
 * What stands in the list: first what is linked but not among the open ones found (closed deals, other pages), with what was
 * linked at first; then the open ones in their order. A search shows what it found and nothing else.
 */
export function choicesOf({ post, deals, named }: PostDeals, linkedFirst: readonly Linked[]): DealChoice[] {
  const linked = new Set(post.opportunities.map(({ id }) => id));
  const open = deals.edges.map(({ node }) => node);
  const shown = new Set(open.map(({ id }) => id));
  const others: Linked[] = [];
  for (const deal of named ? [] : [...linkedFirst, ...post.opportunities]) {
    if (shown.has(deal.id)) continue;
    shown.add(deal.id);
    others.push(deal);
  }
  return [...others, ...open].map((deal) => ({ ...deal, linked: linked.has(deal.id) }));
}
