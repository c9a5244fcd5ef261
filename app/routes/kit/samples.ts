import type { ValueMeterProps } from "~/components/signs/value-meter.tsx";
import type { Notice } from "~/shell/notices-types.ts";
import type { AvatarProps } from "~/ui/avatar.tsx";
import type { SegmentItem } from "~/ui/segment.tsx";
import type { Option } from "~/ui/select.tsx";

const minute = 60_000;
const ago = (now: number, minutes: number) => new Date(now - minutes * minute).toISOString();

/** Around the moment the server rendered, or the first paint in the browser would say something else. */
export const momentsAround = (now: number) => ({
  minutes: ago(now, 2),
  week: ago(now, 60 * 24 * 3),
  day: ago(now, 60 * 24 * 12),
  tomorrow: ago(now, -60 * 24).slice(0, 10),
});

export const kinds: Option[] = [
  { value: "customer", label: "Customer" },
  { value: "prospect", label: "Prospect" },
];

export const views: SegmentItem[] = [
  { value: "board", label: "Board", icon: "columns-3" },
  { value: "table", label: "Table", icon: "table" },
];

export const value: ValueMeterProps = {
  value: { source: 1, precision: 1, freshness: 1, confirmed: 0 },
  why: {
    source: "First-hand: Karim was there.",
    precision: "A name, a role and a date.",
    freshness: "Two minutes old.",
    confirmed: "Nobody has confirmed it yet.",
  },
};

export const fadedValue: ValueMeterProps = {
  value: { source: 0.5, precision: 0.75, freshness: 0.25, confirmed: 1 },
  why: {
    source: "Second-hand.",
    precision: "Who and where are clear.",
    freshness: "Seven months old.",
    confirmed: "Two colleagues confirm it.",
  },
};

export const faces: (AvatarProps & { id: string })[] = [
  { id: "1", name: "Inès Roche", size: 40 },
  { id: "2", name: "Karim Benali", size: 32 },
  { id: "3", name: "Tom Berger", size: 28 },
  { id: "4", name: "Paul Achard", size: 20 },
];

export const noticesAround = (now: number): Notice[] => [
  {
    id: "1",
    at: ago(now, 0),
    isNew: true,
    href: "#1",
    face: { name: "Karim Benali" },
    text: "<b>Karim</b> answered you on <b>Aérolor Rotors</b>",
    detail: "“On her card. I have added it to her page.”",
  },
  {
    id: "2",
    at: ago(now, 180),
    isNew: true,
    href: "#2",
    face: { name: "Hugo Ferrer" },
    text: "<b>Hugo</b> asks you to introduce <b>Anke Vogt</b>",
  },
  {
    id: "3",
    at: ago(now, 60 * 24 * 2),
    isNew: false,
    href: "#3",
    icon: "search",
    text: "Saved search <b>vibration tender</b> found 2",
    detail: "Aérolor Rotors, Kestrel Rail",
  },
];
