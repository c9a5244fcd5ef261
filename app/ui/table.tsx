import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface TableProps {
  /** Read out before the table; shown by the heading above it. */
  caption: string;
  wide?: boolean;
  className?: string;
  /** thead, tbody, tfoot. */
  children: ReactNode;
}

/** Scrolls sideways inside itself, reachable with the keyboard. */
export function Table({ caption, wide, className, children }: TableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take focus (WCAG 2.1.1)
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className={classNames("table", wide && "table-wide", className)}>
        <caption className="hidden">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
