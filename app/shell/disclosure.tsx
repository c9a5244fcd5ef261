import { useEffect, useRef, type ReactNode } from "react";

interface DisclosureProps {
  className: string;
  summary: ReactNode;
  label?: string;
  /** Opens again with each new one: the refusal of what was sent from here. */
  refused?: object | null;
  children: ReactNode;
}

/** A native disclosure: opens without JavaScript; with it, Esc and a press elsewhere close it again. */
export function Disclosure({ className, summary, label, refused = null, children }: DisclosureProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = ref.current;
    if (!details) return;
    function close(event: Event) {
      if (!details?.open) return;
      if (event instanceof KeyboardEvent && event.key !== "Escape") return;
      const inside = event.target instanceof Node && details.contains(event.target);
      const chosen = inside && event.target instanceof Element && event.target.closest("a, button, .menu form");
      if (event.type === "click" && inside && !chosen) return;
      details.open = false;
      if (event instanceof KeyboardEvent) details.querySelector("summary")?.focus();
    }
    document.addEventListener("click", close);
    details.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("click", close);
      details.removeEventListener("keydown", close);
    };
  }, []);
  useEffect(() => {
    if (refused && ref.current) ref.current.open = true;
  }, [refused]);
  return (
    <details className={className} ref={ref}>
      <summary aria-label={label}>{summary}</summary>
      {children}
    </details>
  );
}
