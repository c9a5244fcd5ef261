import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { bareId } from "~/data/ids.ts";
import { useLocale } from "../shell/locale/context.tsx";
import { listen, type LiveChange } from "./connection.ts";

/** In a full room, a thousand browsers must not read in the same instant. */
const SPREAD_MS = 60;

/**
 * Reads the page again when something it shows has changed. With an account: when anything of that account did; without:
 * when `concerns` says so.
 */
export function useLive(accountId: string | null, concerns?: (change: LiveChange) => boolean): void {
  const { revalidate } = useRevalidator();
  const { renderedAt } = useLocale();
  const test = useRef(concerns);
  test.current = concerns;
  const readAt = useRef(renderedAt);
  useEffect(() => {
    const watched = accountId && bareId(accountId);
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stopListening = listen((changes) => {
      const mine = changes.some(
        (change) =>
          change.type === "reconnected" || (watched && change.accountId === watched) || test.current?.(change),
      );
      if (!mine || timer) return;
      timer = setTimeout(() => {
        timer = null;
        revalidate();
      }, Math.random() * SPREAD_MS);
    }, readAt.current);
    return () => {
      stopListening();
      if (timer) clearTimeout(timer);
    };
  }, [accountId, revalidate]);
}
