import { useEffect, useState } from "react";
import { useT } from "~/shell/locale/context.tsx";

interface CutLine {
  /** Asked before sending: true when there is no line, which then is said until it is back. */
  isCut: () => boolean;
  words: string | undefined;
}

/** Without a line nothing is sent: the router would give the page away for an error, and with it the place where one writes. */
export function useCutLine(): CutLine {
  const t = useT("errors");
  const [cut, setCut] = useState(false);
  useEffect(() => {
    if (!cut) return;
    const back = () => setCut(false);
    window.addEventListener("online", back);
    return () => window.removeEventListener("online", back);
  }, [cut]);
  return {
    isCut() {
      setCut(!navigator.onLine);
      return !navigator.onLine;
    },
    words: cut ? t("unreached") : undefined,
  };
}
