import type { ReactNode } from "react";

/** A dot that pulses three times on what just changed; nothing on the page moves. */
export function Live({ children }: { children: ReactNode }) {
  return (
    <span className="live">
      <span className="pulse" />
      {children}
    </span>
  );
}
