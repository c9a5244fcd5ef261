import { useNavigation } from "@remix-run/react";
import { useEffect } from "react";
import { beginReading } from "./connection.ts";

/** Notes when a page begins to be read: shows nothing, so that nothing is drawn again for it. */
export function Reading() {
  const loading = useNavigation().state !== "idle";
  useEffect(() => {
    if (loading) beginReading();
  }, [loading]);
  return null;
}
