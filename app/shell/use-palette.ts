import { useEffect, useState } from "react";
import type { PaletteData, PaletteKind } from "./palette-types.ts";

const pause = 90;
const nothing: PaletteData["groups"] = [];

interface Results {
  groups: PaletteData["groups"];
  /** What the leading words of the query left over. */
  rest: string;
  searching: boolean;
}

/** Results as one types. What stood there stays until the next answer: a list that blinks cannot be chosen from. */
export function usePalette(query: string, kind?: PaletteKind, leading = false): Results {
  const wanted = query.trim();
  const [answer, setAnswer] = useState<PaletteData>({ query: "", groups: nothing });
  useEffect(() => {
    if (wanted === "") {
      setAnswer({ query: "", groups: nothing });
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/palette?q=${encodeURIComponent(wanted)}${kind ? `&kind=${kind}` : ""}${leading ? "&leading=1" : ""}`, {
        signal: controller.signal,
        headers: { accept: "application/json" },
      })
        .then(async (response) => {
          if (!response.ok) throw new Error(response.statusText);
          const data = (await response.json()) as PaletteData;
          setAnswer({ query: wanted, groups: data.groups, rest: data.rest });
        })
        .catch(() => {
          // The full search stays one key away, so a failed hint is not worth an alarm.
          if (!controller.signal.aborted) setAnswer({ query: wanted, groups: nothing });
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, kind, leading]);
  return { groups: answer.groups, rest: answer.rest ?? "", searching: answer.query !== wanted };
}
