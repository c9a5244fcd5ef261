import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

interface BannerProps {
  icon: IconName;
  tone?: "plain" | "bad";
  /** Said aloud on arrival; `alert` only for what needs an answer now. */
  role?: "status" | "alert";
  /** Buttons at the end. */
  acts?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Banner({ icon, tone = "plain", role, acts, className, children }: BannerProps) {
  return (
    <div className={classNames("banner", tone === "bad" && "error-banner", className)} role={role}>
      <Icon name={icon} />
      <span>{children}</span>
      {acts && <span className="btn-row push">{acts}</span>}
    </div>
  );
}
