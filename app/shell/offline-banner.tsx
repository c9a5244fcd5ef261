import { useSyncExternalStore } from "react";
import { currentLine, subscribeToLine, tryLine, type Line } from "../data/line.ts";
import { Banner } from "../ui/banner.tsx";
import { Button } from "../ui/button.tsx";
import { useT } from "./locale/context.tsx";

/** Said once, at the top, while the product cannot be reached; reading and writing go on. */
export function OfflineBanner() {
  const t = useT("shell");
  const line = useSyncExternalStore<Line>(subscribeToLine, currentLine, () => "open");
  if (line === "open") return null;
  return (
    <Banner
      className="offline float"
      icon="cloud-off"
      role="status"
      acts={
        <Button small onClick={tryLine}>
          {t("offline.retry")}
        </Button>
      }
    >
      <strong>{t(line === "offline" ? "offline.title" : "offline.silent")}</strong>{" "}
      {t(line === "offline" ? "offline.detail" : "offline.silentDetail")}
    </Banner>
  );
}
