import type { ReactNode } from "react";
import { Icon } from "../../ui/icon.tsx";

/** A gap, said once, in words. It never blocks. */
export function Missing({ children }: { children: ReactNode }) {
  return (
    <span className="missing">
      <Icon name="circle-dashed" />
      {children}
    </span>
  );
}
