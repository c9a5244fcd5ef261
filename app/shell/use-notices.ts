import { useEffect, useState } from "react";
import { useSeenNotices } from "./use-seen-notices.ts";
import type { Notice, NoticesData } from "./notices-types.ts";

export type NoticesState = { status: "loading" } | { status: "failed" } | { status: "ready"; notices: Notice[] };

/** Read afresh each time the panel opens. */
export function useNotices(open: boolean): NoticesState {
  const [state, setState] = useState<NoticesState>({ status: "loading" });
  useEffect(() => {
    if (!open) return;
    const controller = new AbortController();
    fetch("/notifications/panel", { signal: controller.signal, headers: { accept: "application/json" } })
      .then(async (response) => {
        if (!response.ok) throw new Error(response.statusText);
        const { notices } = (await response.json()) as NoticesData;
        setState({ status: "ready", notices });
      })
      .catch(() => {
        if (!controller.signal.aborted) setState({ status: "failed" });
      });
    return () => controller.abort();
  }, [open]);
  useSeenNotices(open && state.status === "ready" && state.notices.some(({ isNew }) => isNew));
  return state;
}
