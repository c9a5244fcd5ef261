import { useFetcher, useLocation } from "@remix-run/react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { showToast } from "../ui/toast-store.ts";
import { answered, currentlyWaiting, subscribeToWaiting, type Expected } from "./answers-store.ts";
import { signInAddress, useFormFailure } from "./failure.tsx";
import { useT } from "./locale/context.tsx";

const NONE: readonly Expected[] = [];

/**
 * Once, in the shell: says why a press on one of the small forms of enhance.ts, or a move of a deal, was not taken. They have no place
 * for it themselves, and may be left before it is known.
 */
export function EnhancedAnswers() {
  const waiting = useSyncExternalStore(subscribeToWaiting, currentlyWaiting, () => NONE);
  return waiting.map(({ key, onAnswer }) => <EnhancedAnswer key={key} fetcherKey={key} onAnswer={onAnswer} />);
}

function EnhancedAnswer({ fetcherKey, onAnswer }: Pick<Expected, "onAnswer"> & { fetcherKey: string }) {
  const t = useT("identity");
  const { state, data } = useFetcher<{ ok: boolean }>({ key: fetcherKey });
  const { failure, field, message } = useFormFailure(data);
  const location = useLocation();
  const sent = useRef(false);
  useEffect(() => {
    if (state !== "idle") sent.current = true;
    else if (sent.current) {
      // What is sent again as an answer to this is another sending.
      sent.current = false;
      answered(fetcherKey);
      onAnswer(data);
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
