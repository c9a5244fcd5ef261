import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export function Badge({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return (
    <span className="badge">
      {icon && <Icon name={icon} />} {children}
    </span>
  );
}

/** How many are new: the number for the eye, the word for the ear. */
export function CountNew({ count, word }: { count: number; word: string }) {
  if (count < 1) return null;
  return (
    <span className="count-new">
      {count > 99 ? "99+" : count}
      <span className="hidden"> {word}</span>
    </span>
  );
}

export type StateTone = "good" | "warn" | "bad" | "info";

/** A state is an icon and a word, never a colour alone. */
export function State({ tone, icon, children }: { tone: StateTone; icon: IconName; children: ReactNode }) {
  return (
    <span className={`state is-${tone}`}>
      <Icon name={icon} /> {children}
    </span>
  );
}
