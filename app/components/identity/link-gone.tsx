import { useT } from "~/shell/locale/context.tsx";
import { Door } from "./door.tsx";

/** Used, too old, taken back or never sent: the same page, which says what to do. */
export function LinkGone({ kind }: { kind: "invitation" | "reset" }) {
  const t = useT("identity");
  return (
    <Door title={t("linkGone.title")} detail={t(`linkGone.${kind}`)}>
      <p className="btn-row gap">
        {kind === "reset" && (
          <a className="btn btn-primary" href="/forgot">
            {t("linkGone.again")}
          </a>
        )}
        <a className="btn" href="/sign-in">
          {t("signIn.act")}
        </a>
      </p>
    </Door>
  );
}
