import { useEffect, useRef, type ReactNode } from "react";

/** Words brought to where the reader is, once with each `news`: what a form was answered, on a page longer than the screen. */
export function InView({ news, children }: { news: unknown; children: ReactNode }) {
  const words = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    words.current?.scrollIntoView({ block: "nearest" });
  }, [news]);
  return <span ref={words}>{children}</span>;
}
