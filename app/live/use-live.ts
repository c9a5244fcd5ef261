import { useEffect, useRef } from "react";
import { bareId } from "~/data/ids.ts";
import { useLocale } from "../shell/locale/context.tsx";
import { listen, type LiveChange } from "./connection.ts";
import { neverMind, readAgain } from "./read-again.ts";

/**
 * Reads the page again when something it shows has changed. With an account: when anything of that account did; without:
 * when `concerns` says so.
 */
export function useLive(accountId: string | null, concerns?: (change: LiveChange) => boolean): void {
  const { renderedAt } = useLocale();
  const test = useRef(concerns);
  test.current = concerns;
  const readAt = useRef(renderedAt);
  useEffect(() => {
    const watched = accountId && bareId(accountId);
    const me = {};
    const stopListening = listen((changes) => {
      const mine = changes.some(
        (change) =>
          change.type === "reconnected" || (watched && change.accountId === watched) || test.current?.(change),
      );
      if (mine) readAgain(me);
    }, readAt.current);
    return () => {
      stopListening();
      neverMind(me);
    };
  }, [accountId]);
}
