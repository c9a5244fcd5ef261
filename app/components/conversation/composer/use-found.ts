import { useEffect, useState } from "react";
import type { Found } from "../../../../domain/conversation/proposals/found.ts";
import { fetchPart } from "~/data/parts.ts";
import { useLocale } from "~/shell/locale/context.tsx";

export interface Reading {
  found: Found[];
  kind: string;
  hand: string;
  channel: string;
}

/** Ids of the people already known whom the text names. */
export function namedIn(found: readonly Found[]): string[] {
  return [...new Set(found.flatMap((one) => (one.kind === "person" && one.value.id ? [one.value.id] : [])))];
}

const NOTHING: Reading = { found: [], kind: "", hand: "", channel: "" };
const PAUSE_MS = 150;

interface Known {
  people: { id: string; name: string }[];
}

const readers = () =>
  Promise.all([
    import("../../../../domain/conversation/proposals/proposals-input.ts"),
    import("../../../../domain/conversation/proposals/guess-input.ts"),
  ]);
const nothingFound = () => undefined;

/** Reads structure in the text while one types. The reader is loaded with the first stroke, not with the page. */
export function useFound(body: string, known: Known, account: { id: string; name: string } | null): Reading {
  const { id = "", name = "" } = account ?? {};
  const { locale } = useLocale();
  const [reading, setReading] = useState(NOTHING);
  useEffect(() => {
    if (body.trim().length < 3) {
      setReading(NOTHING);
      return;
    }
    let stale = false;
    const timer = setTimeout(() => {
      // Without a line nothing is found until the next stroke: the server reads the text again in any case.
      fetchPart(readers).then(([{ extractProposals }, { guessKind, guessChannel }]) => {
        if (stale) return;
        const { channel, firstHand } = guessChannel(body);
        // A name of one word may be any word of the text.
        const knownAccounts = name.includes(" ") ? [{ id, name }] : [];
        setReading({
          found: extractProposals(body, { now: new Date(), locale, knownPeople: known.people, knownAccounts }),
          kind: guessKind(body),
          hand: firstHand === null ? "" : firstHand ? "first" : "second",
          channel: channel ?? "",
        });
      }, nothingFound);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [body, locale, known, id, name]);
  return reading;
}
