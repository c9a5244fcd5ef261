import type { ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

interface ChipLook {
  icon?: IconName;
  /** At most one figure. */
  figure?: ReactNode;
  children: ReactNode;
}

/** A link to a thing: its icon, its name, at most one figure. */
export function Chip({ href, icon, figure, children }: ChipLook & { href: string }) {
  return (
    <a className="chip" href={href}>
      {icon && <Icon name={icon} />} {children} {figure !== undefined && <span className="num">{figure}</span>}
    </a>
  );
}

type ChipButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> & ChipLook & { accepted?: boolean };

/** Dashed is proposed, solid with a tick is accepted. */
export function ProposalChip({ icon, figure, accepted = false, children, className, ...rest }: ChipButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames("chip", accepted ? "accepted" : "proposed", className)}
      aria-pressed={accepted}
    >
      <Icon name={accepted ? "check" : (icon ?? "plus")} /> {children}{" "}
      {figure !== undefined && <span className="num">{figure}</span>}
    </button>
  );
}
