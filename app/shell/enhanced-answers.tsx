import { useFetcher, useLocation } from "@remix-run/react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { showToast } from "../ui/toast-store.ts";
import { answered, currentlyWaiting, subscribeToWaiting } from "./answers-store.ts";
import { signInAddress, useFormFailure } from "./failure.tsx";
import { useT } from "./locale/context.tsx";

const NONE: readonly string[] = [];

/** Once, in the shell: says why a press on one of the small forms of enhance.ts was not taken. They have no place for it themselves. */
export function EnhancedAnswers() {
  const keys = useSyncExternalStore(subscribeToWaiting, currentlyWaiting, () => NONE);
  return keys.map((key) => <EnhancedAnswer key={key} fetcherKey={key} />);
}

function EnhancedAnswer({ fetcherKey }: { fetcherKey: string }) {
  const t = useT("identity");
  const { state, data } = useFetcher<{ ok: boolean }>({ key: fetcherKey });
  const { failure, field, message } = useFormFailure(data);
  const location = useLocation();
  const sent = useRef(false);
  useEffect(() => {
    if (state !== "idle") sent.current = true;
    else if (sent.current) {
      answered(fetcherKey);
      if (!failure) return;
      const signIn = { label: t("signIn.act"), run: () => window.location.assign(signInAddress(location)) };
      showToast({
        text: field(failure.fields[0]?.path ?? "") ?? message,
        tone: "bad",
        ...(failure.code === "UNAUTHENTICATED" ? { action: signIn } : {}),
      });
    }
  });
  return null;
}
