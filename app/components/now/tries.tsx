import { useShellData } from "~/shell/use-shell-data.ts";
import { useT } from "~/shell/locale/context.tsx";

/** Under the search of the front page: what one may ask of it, with the reader's own accounts for an example. */
export function Tries() {
  const t = useT("conversation");
  const shell = useShellData();
  const words = t("search:emptyExample");
  const account = shell?.followed[0]?.name;
  const inside = shell?.viewer.role !== "influencer";
  return (
    <p className="tries">
      {t("now.try")}
      <a className="link" href={`/search?q=${encodeURIComponent(words)}`}>
        {words}
      </a>
      {inside && account && (
        <a className="link" href={`/who-knows?q=${encodeURIComponent(account)}`}>
          {t("now.tryWho", { name: account })}
        </a>
      )}
      {inside && (
        <a className="link" href="/insights/coverage">
          {t("now.trySilent")}
        </a>
      )}
    </p>
  );
}
