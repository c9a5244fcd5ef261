import { useFetcher, type ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { useEffect } from "react";
import { supersedes, unlessRefused } from "~/data/reread.ts";

/** Long enough to have looked. */
const LOOKED_MS = 1_500;

/** Tells `action` that the newest of what is shown has been seen, once somebody has had the time to. */
export function useMarkRead(action: string, newest: string | null, readAt: string | null): void {
  const { submit } = useFetcher({ key: `read-${action}` });
  useEffect(() => {
    if (!newest || (readAt && newest <= readAt)) return;
    const timer = setTimeout(() => submit({ upTo: newest }, { method: "post", action }), LOOKED_MS);
    return () => clearTimeout(timer);
  }, [action, newest, readAt, submit]);
}

/** That something has been seen changes counts around the page, but nothing on it. */
export function unlessMarkedRead(asked: ShouldRevalidateFunctionArgs): boolean {
  return (!asked.formAction?.endsWith("?index") || supersedes(asked)) && unlessRefused(asked);
}
