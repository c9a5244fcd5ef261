import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";

/** A link that opens the panel in its place: works without JavaScript, and keeps the question in the address. */
export function AskLink({ tieId, open, children }: { tieId: string; open: boolean; children: ReactNode }) {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  if (open) next.delete("ask");
  else next.set("ask", tieId);
  return (
    <a
      className={open ? "btn is-active" : "btn"}
      href={`/who-knows?${next.toString()}`}
      data-keep-scroll=""
      aria-expanded={open}
    >
      {children}
    </a>
  );
}
