import { useFetcher, type ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { useEffect } from "react";
import { unlessRefused } from "~/data/reread.ts";

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

/** What the reader marked when they left is where the line stands; reading now must not move it under their eyes. */
export function unlessMarkedRead(asked: ShouldRevalidateFunctionArgs): boolean {
  return !asked.formAction?.endsWith("?index") && unlessRefused(asked);
}
