import { bareId } from "~/data/ids.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Icon, type IconName } from "~/ui/icon.tsx";
import { When } from "../signs/when.tsx";
import type { Lists } from "./ask-lists.tsx";
import { FollowForm } from "./follow-form.tsx";
import { firstName } from "./names.ts";

type Asked = Lists["asked"]["edges"][number]["node"];

const LOOKS: Readonly<Record<string, { icon: IconName; tone: string }>> = {
  asked: { icon: "clock", tone: "soft" },
  accepted: { icon: "check", tone: "is-good" },
  introduced: { icon: "check", tone: "is-good" },
  suggested: { icon: "corner-down-right", tone: "soft" },
  declined: { icon: "hourglass", tone: "soft" },
};

/** What the viewer asked, and where it stands. A decline reads "not now", and never why. */
export function AskedLine({ ask }: { ask: Asked }) {
  const t = useT("network");
  const look = LOOKS[ask.state] ?? { icon: "clock" as const, tone: "soft" };
  const connector = ask.connector ? firstName(ask.connector.name) : t("someone");
  const words = { name: connector, suggested: ask.suggested ? firstName(ask.suggested.name) : "" };
  return (
    <li>
      <div className="row wrap">
        <b>
          {ask.person ? (
            <a href={`/people/${bareId(ask.person.id)}`} dir="auto">
              {ask.person.name}
            </a>
          ) : (
            t("lists.gone")
          )}
        </b>{" "}
        <span className="quiet">{t("lists.through", words)}</span>
      </div>
      <span className={`state ${look.tone}`}>
        <Icon name={look.icon} /> {t(`state.${ask.state}`, words)}
      </span>{" "}
      <When at={ask.changedAt} className="hint" />
      {ask.note && <p className="soft t12">{t("lists.quote", { text: ask.note })}</p>}
      {ask.state === "suggested" && ask.person && (
        <p>
          <a className="link t12" href={`/who-knows?person=${bareId(ask.person.id)}`}>
            {t("act.askInstead", { name: words.suggested })}
          </a>
        </p>
      )}
      {ask.viewerActs.length > 0 && (
        <FollowForm ask={ask}>
          {ask.viewerActs.includes("meet") && (
            <Button small type="submit" name="act" value="meet">
              {t("act.met")}
            </Button>
          )}
          {ask.viewerActs.includes("withdraw") && (
            <Button small variant="plain" type="submit" name="act" value="withdraw">
              {t("act.withdraw")}
            </Button>
          )}
        </FollowForm>
      )}
    </li>
  );
}
