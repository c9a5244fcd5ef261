import { useEffect, useState, useSyncExternalStore } from "react";
import { useT } from "../shell/locale/context.tsx";
import { Button, IconButton } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { currentToasts, dismissToast, subscribeToToasts, type ToastMessage } from "./toast-store.ts";

const lifetime = 8_000;
const none: readonly ToastMessage[] = [];

/** Once, in the shell. A polite live region that stands from the start, so that what enters it is read out. */
export function Toasts() {
  const messages = useSyncExternalStore(subscribeToToasts, currentToasts, () => none);
  const t = useT("common");
  return (
    <div className="toasts" role="status" aria-label={t("messages")}>
      {messages.map((message) => (
        <Toast key={message.id} message={message} />
      ))}
    </div>
  );
}

/** Eight seconds, held while the pointer or the focus is on it. */
function Toast({ message }: { message: ToastMessage }) {
  const t = useT("common");
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismissToast(message.id), lifetime);
    return () => clearTimeout(timer);
  }, [held, message.id]);
  return (
    <div
      className={`float toast ${message.tone === "bad" ? "is-bad" : ""}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={message.tone === "bad" ? "circle-alert" : "check"} /> <span dir="auto">{message.text}</span>
      {message.action && (
        <Button
          small
          variant="plain"
          onClick={() => {
            message.action?.run();
            dismissToast(message.id);
          }}
        >
          {message.action.label}
        </Button>
      )}
      <IconButton small icon="x" label={t("close")} onClick={() => dismissToast(message.id)} />
    </div>
  );
}
