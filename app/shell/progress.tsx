import { useNavigation } from "@remix-run/react";
import { useT } from "./locale/context.tsx";

/** A thin line while the next page is fetched; it shows only when that takes longer than a blink. */
export function Progress() {
  const t = useT("shell");
  const { state } = useNavigation();
  if (state === "idle") return null;
  return (
    <div className="progress" role="status">
      <span className="hidden">{t("loading")}</span>
    </div>
  );
}
