import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { bareId } from "~/data/ids.ts";
import { isUnderWay } from "~/data/under-way.ts";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import { useFormFailure } from "~/shell/failure.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { stageWord } from "../opportunities/words.ts";
import type { DealChoice } from "./deal-choices.ts";

/** A deal that a post is about, or could be: linked or let go by one press, whatever is pressed beside it meanwhile. */
export function DealLink({ deal, action }: { deal: DealChoice; action: string }) {
  const t = useT("conversation");
  const act = useFetcher<ActResult>();
  const busy = isUnderWay(act);
  const { message } = useFormFailure(busy ? undefined : act.data);
  const [said, setSaid] = useState("");
  return (
    <li>
      <About deal={deal} />
      <act.Form
        method="post"
        action={action}
        onSubmit={() => setSaid(t(deal.linked ? "deals.unlinked" : "deals.linked", { name: deal.name }))}
      >
        <input type="hidden" name="deal" value={bareId(deal.id)} />
        <Button
          small
          type="submit"
          name="intent"
          value={deal.linked ? "unlink-deal" : "link-deal"}
          icon={deal.linked ? "unlink" : "link"}
          aria-label={t(deal.linked ? "deals.unlinkWhat" : "deals.linkWhat", { name: deal.name })}
          busy={busy}
        >
          {t(deal.linked ? "deals.unlink" : "deals.link")}
        </Button>
      </act.Form>
      {message && (
        <p className="error" role="alert">
          <Icon name="circle-alert" /> {message}
        </p>
      )}
      <span className="hidden" role="status">
        {!busy && act.data?.ok ? said : ""}
      </span>
    </li>
  );
}

function About({ deal }: { deal: DealChoice }) {
  const t = useT("conversation");
  const format = useFormat();
  const facts = [
    deal.stage && stageWord(t, deal.stage),
    typeof deal.amount === "number" ? format.money(deal.amount, deal.currency) : null,
    deal.dealTeamOnly ? t("deals.teamOnly") : null,
  ].filter(Boolean);
  return (
    <div className="deal-choice">
      <a href={`/opportunities/${bareId(deal.id)}`} dir="auto">
        {deal.name}
      </a>
      {deal.linked && (
        <span className="state is-good">
          <Icon name="check" /> {t("deals.isLinked")}
        </span>
      )}
      {facts.length > 0 && <span className="quiet num">{facts.join(" · ")}</span>}
    </div>
  );
}
