import type { ReactNode } from "react";
import type { Found } from "../../../../domain/conversation/proposals/found.ts";

/** The same text behind the box, with a dashed line under what was recognised. For the eye only. */
export function MarkedText({ text, found }: { text: string; found: readonly Found[] }) {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const { start, end: stop, kind } of found) {
    // A reading of an earlier text may no longer fit: it is then left out until the next one.
    if (start < end || stop > text.length || kind === "opportunity") continue;
    nodes.push(
      text.slice(end, start),
      <mark className="seen" key={start}>
        {text.slice(start, stop)}
      </mark>,
    );
    end = stop;
  }
  nodes.push(text.slice(end));
  return (
    <div className="composer-text composer-marks" aria-hidden="true">
      {nodes}{" "}
    </div>
  );
}
