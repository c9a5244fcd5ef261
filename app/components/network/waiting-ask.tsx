import { bareId } from "~/data/ids.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Rich } from "~/shell/locale/rich.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { Button } from "~/ui/button.tsx";
import { Select } from "~/ui/select.tsx";
import type { WaitingAskFragment } from "~/gql/graphql.ts";
import { FollowForm } from "./follow-form.tsx";

/** Someone asks: accept, suggest somebody who knows them too, or say "not now", which nobody is told the reason of. */
export function WaitingAsk({ ask }: { ask: WaitingAskFragment }) {
  const t = useT("network");
  const personName = ask.person?.name ?? t("lists.gone");
  const others = (ask.person?.knownBy ?? []).flatMap(({ colleague, isViewer }) =>
    colleague && !isViewer && colleague.id !== ask.requester.id ? [{ value: colleague.id, label: colleague.name }] : [],
  );
  const accepted = ask.state === "accepted";
  return (
    <li className="ask">
      <div className="row top">
        <Avatar name={ask.requester.name} />
        <span>
          <Rich
            text={t("lists.asksFor", { requester: ask.requester.name, person: personName })}
            tags={{ who: (text) => (ask.person ? <a href={`/people/${bareId(ask.person.id)}`}>{text}</a> : text) }}
          />
        </span>
      </div>
      <p className="soft">{t("lists.quote", { text: ask.reason })}</p>
      {ask.opportunity && (
        <p className="hint" dir="auto">
          {ask.opportunity.name}
        </p>
      )}
      <div className="ask-acts">
        <FollowForm ask={ask}>
          <Button small type="submit" name="act" value={accepted ? "introduce" : "accept"}>
            {t(accepted ? "act.introduced" : "act.accept")}
          </Button>
          <Button small variant="plain" type="submit" name="act" value="decline">
            {t("act.decline")}
          </Button>
        </FollowForm>
        {!accepted && others.length > 0 && (
          <details>
            <summary className="btn btn-small btn-plain">{t("act.suggest")}</summary>
            <FollowForm ask={ask} className="btn-row">
              <Select small name="suggestedUserId" aria-label={t("act.suggestWhom")} options={others} />
              <Button small type="submit" name="act" value="suggest">
                {t("act.suggestThem")}
              </Button>
            </FollowForm>
          </details>
        )}
      </div>
    </li>
  );
}
