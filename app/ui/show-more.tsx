import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";

interface ShowMoreProps {
  /** The cursor of the next page; nothing is shown without one. */
  after: string | null | undefined;
  /** The name of the search parameter the loader reads. */
  param?: string;
  children: ReactNode;
}

/** The next page as a plain link that keeps every other choice in the address: it works without JavaScript. */
export function ShowMore({ after, param = "after", children }: ShowMoreProps) {
  const [search] = useSearchParams();
  if (!after) return null;
  const next = new URLSearchParams(search);
  next.set(param, after);
  return (
    <p className="show-more">
      <a className="btn" href={`?${next.toString()}`} rel="next">
        {children}
      </a>
    </p>
  );
}
