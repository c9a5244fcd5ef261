import type { ReactNode } from "react";

/** "from Karim · first-hand · met on a train · 14 Jan": one grey line that opens the original. */
export function Provenance({ href, parts }: { href: string; parts: readonly ReactNode[] }) {
  return (
    <a className="provenance dot-sep" href={href}>
      {parts.filter(Boolean).map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </a>
  );
}
