import type { MetaFunction } from "@remix-run/node";
import { ComposePlaces } from "~/shell/compose-places.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Page } from "~/ui/page.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "shell:compose.title");

/** Where `+` and Post lead without JavaScript: the accounts one follows, each with its composer. */
export default function Compose() {
  const t = useT("shell");
  return (
    <Page width="wide">
      <h1>{t("compose.title")}</h1>
      <p className="sub">{t("compose.detail")}</p>
      <form className="field gap" action="/search" role="search" style={{ maxWidth: 480 }}>
        <label htmlFor="compose-search">{t("compose.where")}</label>
        <input
          className="input"
          id="compose-search"
          name="q"
          type="search"
          dir="auto"
          placeholder={t("compose.placeholder")}
        />
      </form>
      <div className="gap">
        <ComposePlaces accounts={useShellData()?.followed ?? []} />
      </div>
    </Page>
  );
}
