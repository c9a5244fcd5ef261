import type { IconName } from "../ui/icon.tsx";
import type { Role } from "./shell-data.ts";

export interface Place {
  /** Its word is `shell:nav.<name>`. */
  name: "now" | "accounts" | "whoKnows" | "opportunities" | "insights";
  href: string;
  icon: IconName;
  /** After `g`. */
  key: string;
  /** Those outside see conversations they are invited to; the company's own insight stays inside. */
  insideOnly?: boolean;
}

const all: readonly Place[] = [
  { name: "now", href: "/", icon: "inbox", key: "n" },
  { name: "accounts", href: "/accounts", icon: "building-2", key: "a" },
  { name: "whoKnows", href: "/who-knows", icon: "users", key: "w", insideOnly: true },
  { name: "opportunities", href: "/opportunities", icon: "columns-3", key: "o" },
  { name: "insights", href: "/insights", icon: "chart-no-axes-column", key: "i", insideOnly: true },
];

export function placesFor(role: Role): readonly Place[] {
  return role === "influencer" ? all.filter((place) => !place.insideOnly) : all;
}

/** The place a page belongs to: `/accounts/0193…/people` is under Accounts. */
export function isWithin(place: Pick<Place, "href">, pathname: string): boolean {
  if (place.href === "/") return pathname === "/";
  return pathname === place.href || pathname.startsWith(`${place.href}/`);
}
