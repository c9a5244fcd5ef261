import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** Tells the server, once, that the list was looked at: the count at the bell goes back to nothing. */
export function useSeenNotices(looking: boolean): void {
  const { submit, state } = useFetcher({ key: "notices-seen" });
  // Only when it begins: what arrives while one looks is counted, and seen the next time.
  const told = useRef(false);
  useEffect(() => {
    if (!looking) told.current = false;
    if (!looking || told.current || state !== "idle") return;
    told.current = true;
    submit({ intent: "seen" }, { method: "post", action: "/notifications" });
  }, [looking, state, submit]);
}

/** Marks one as read when it is opened. */
export function useReadNotice(): (id: string) => void {
  const { submit } = useFetcher({ key: "notices-read-one" });
  return (id) => submit({ intent: "read", id }, { method: "post", action: "/notifications" });
}
