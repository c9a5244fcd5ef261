import type { IconName } from "../ui/icon.tsx";

export const paletteKinds = ["account", "person", "opportunity", "post", "colleague", "topic"] as const;
export type PaletteKind = (typeof paletteKinds)[number];

export interface PaletteItem {
  id: string;
  href: string;
  title: string;
  /** Grey, at the end: "customer · Toulouse". */
  meta?: string;
  /** The telephone or e-mail it was found by. */
  contact?: string;
  /** Which letters of the title answer the query: start and end, in UTF-16 units. */
  marks?: [number, number][];
  /** Instead of the kind's own icon. */
  icon?: IconName;
}

/** What `GET /palette?q=` answers, as JSON: the best first, at most five of a kind, ten in all. */
export interface PaletteData {
  query: string;
  /** Where only the first words named something (`leading`): those behind them. */
  rest?: string | undefined;
  groups: { kind: PaletteKind; items: PaletteItem[] }[];
}

export const kindIcons: Record<PaletteKind, IconName> = {
  account: "building-2",
  person: "user-round",
  opportunity: "columns-3",
  post: "message-square",
  colleague: "circle-user-round",
  topic: "hash",
};
