import { bareId } from "~/data/ids.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { When } from "../signs/when.tsx";
import type { Lists } from "./ask-lists.tsx";
import { FollowForm } from "./follow-form.tsx";
import { firstName } from "./names.ts";

type Led = Lists["led"]["edges"][number]["node"];

/** What an introduction led to: who brought whom together, and the deal it was for. */
export function OutcomeLine({ ask }: { ask: Led }) {
  const t = useT("network");
  const format = useFormat();
  const mine = ask.side === "connector";
  const params = {
    person: ask.person?.name ?? t("lists.gone"),
    name: firstName((mine ? ask.requester.name : ask.connector?.name) ?? t("someone")),
  };
  const deal = ask.opportunity;
  return (
    <li>
      {t(mine ? "led.byYou" : "led.toYou", params)}{" "}
      {deal && (
        <>
          <a className="link" href={`/opportunities/${bareId(deal.id)}`}>
            {deal.name}
          </a>
          {deal.amount != null && ` ${format.money(deal.amount, deal.currency)}`}.
        </>
      )}
      <p className="hint">
        {ask.outcome ? t(`outcome.${ask.outcome}`) : t(`state.${ask.state}`, params)} · <When at={ask.changedAt} />
      </p>
      {!mine && ask.viewerActs.includes("close") && (
        <FollowForm ask={ask}>
          <input type="hidden" name="act" value="close" />
          <Button small type="submit" name="outcome" value="helped">
            {t("outcome.helped")}
          </Button>
          <Button small variant="plain" type="submit" name="outcome" value="other">
            {t("outcome.other")}
          </Button>
        </FollowForm>
      )}
      {mine && ask.viewerActs.includes("meet") && (
        <FollowForm ask={ask}>
          <Button small variant="plain" type="submit" name="act" value="meet">
            {t("act.theyMet")}
          </Button>
        </FollowForm>
      )}
    </li>
  );
}
