import { useSyncExternalStore } from "react";
import { currentLine, subscribeToLine, tryLine, type Line } from "../data/line.ts";
import { isPartMissing, subscribeToParts } from "../data/parts.ts";
import { Banner } from "../ui/banner.tsx";
import { Button } from "../ui/button.tsx";
import { useT } from "./locale/context.tsx";

/** Said once, at the top, while the product cannot be reached; reading and writing go on. Then what it left behind: a page that lacks a part. */
export function OfflineBanner() {
  const t = useT("shell");
  const line = useSyncExternalStore<Line>(subscribeToLine, currentLine, () => "open");
  const lacking = useSyncExternalStore(subscribeToParts, isPartMissing, () => false);
  if (line === "open" && !lacking) return null;
  const [what, act] = line === "open" ? (["lacking", reload] as const) : ([line, tryLine] as const);
  return (
    <Banner
      className="offline float"
      icon={what === "lacking" ? "rotate-ccw" : "cloud-off"}
      role="status"
      acts={
        <Button small onClick={act}>
          {t(what === "lacking" ? "offline.reload" : "offline.retry")}
        </Button>
      }
    >
      <strong>{t(`offline.${what}`)}</strong> {t(`offline.${what}Detail`)}
    </Banner>
  );
}

const reload = () => window.location.reload();
