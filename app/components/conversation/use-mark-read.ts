import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";

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

interface Revalidation {
  formAction?: string;
  defaultShouldRevalidate: boolean;
}

/** What the reader marked when they left is where the line stands; reading now must not move it under their eyes. */
export function unlessMarkedRead({ formAction, defaultShouldRevalidate }: Revalidation): boolean {
  return formAction?.endsWith("?index") ? false : defaultShouldRevalidate;
}
