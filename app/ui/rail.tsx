import type { ReactNode } from "react";
import { useT } from "../shell/locale/context.tsx";
import { Icon, type IconName } from "./icon.tsx";

/** One part of the rail. Below 1200 px it hides, and its chip opens it as a sheet, without a script (`:target`). */
export function RailSection({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  const t = useT("common");
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title}{" "}
        <a className="close link" href="#main">
          {t("close")}
        </a>
      </h2>
      {children}
    </section>
  );
}

export interface RailChip {
  /** The id of the RailSection it opens. */
  section: string;
  icon: IconName;
  label: ReactNode;
  figure?: ReactNode;
}

/** Stands under the page's head; seen only where the rail is not. */
export function RailChips({ label, chips }: { label: string; chips: readonly RailChip[] }) {
  return (
    <nav className="rail-chips" aria-label={label}>
      {chips.map(({ section, icon, label: text, figure }) => (
        <a className="chip" href={`#${section}`} key={section}>
          <Icon name={icon} /> {text} {figure !== undefined && <span className="num">{figure}</span>}
        </a>
      ))}
    </nav>
  );
}
