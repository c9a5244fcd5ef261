import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** After a move to another page the focus goes to its content, as a reload would: screen readers hear where they are. */
export function usePageFocus(): void {
  const { pathname, hash } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (hash) return;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [pathname, hash]);
}
