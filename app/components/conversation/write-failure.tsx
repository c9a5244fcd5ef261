import { useLocation } from "@remix-run/react";
import type { FormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";

interface WriteFailureProps {
  id: string;
  failure: FormFailure;
  summary: string;
  /** What else is to be said: that the text is safe. */
  note?: string;
  className?: string;
}

/** Why something written was not taken. Whose session has ended gets the way back to this very place, where the draft waits. */
export function WriteFailure({ id, failure, summary, note, className = "error" }: WriteFailureProps) {
  const t = useT("identity");
  const { pathname, search } = useLocation();
  return (
    <p className={className} id={id} role="alert">
      <Icon name="circle-alert" /> {summary} {note}{" "}
      {failure.failure?.code === "UNAUTHENTICATED" && (
        <a className="link" href={`/sign-in?to=${encodeURIComponent(pathname + search)}`} data-native="">
          {t("signIn.act")}
        </a>
      )}
    </p>
  );
}
