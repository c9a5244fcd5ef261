import { useSyncExternalStore } from "react";
import { Banner } from "../ui/banner.tsx";
import { Button } from "../ui/button.tsx";
import { useT } from "./locale/context.tsx";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Said once, at the top; writing goes on. */
export function OfflineBanner() {
  const t = useT("shell");
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  if (online) return null;
  return (
    <Banner
      className="offline float"
      icon="cloud-off"
      role="status"
      acts={
        <Button small onClick={() => window.location.reload()}>
          {t("offline.retry")}
        </Button>
      }
    >
      <strong>{t("offline.title")}</strong> {t("offline.detail")}
    </Banner>
  );
}
