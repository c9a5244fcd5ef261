import type { ReactNode } from "react";
import { Missing } from "~/components/signs/missing.tsx";
import { Due } from "~/components/signs/when.tsx";
import { bareId } from "~/data/ids.ts";
import type { DealCardFragment } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { HelperFaces } from "./helper-faces.tsx";
import { useMissingWords } from "./words.ts";

export const dealHref = (deal: { id: string }) => `/opportunities/${bareId(deal.id)}`;

/** What stands on a card; the list item around it is the board's, plain or draggable. `handle` moves it. */
export function DealCardBody({ deal, handle }: { deal: DealCardFragment; handle?: ReactNode }) {
  const t = useT("opportunities");
  const format = useFormat();
  const words = useMissingWords();
  const hint = deal.missing[0];
  return (
    <>
      <p className="where">
        <span dir="auto">{deal.accountName}</span>
        {deal.expectedOn ? <Due on={deal.expectedOn} /> : <span className="date">{t("noDate")}</span>}
      </p>
      <b>
        <a href={dealHref(deal)} dir="auto">
          {deal.name}
        </a>
      </b>
      {handle}
      <div className="foot">
        <span className="amount">
          {deal.amount != null && format.money(deal.amount, deal.currency)}
          {deal.amount == null && deal.amountShown && <span className="quiet">{t("noAmount")}</span>}
        </span>
        <HelperFaces href={`${dealHref(deal)}#gave`} helpers={deal.helpers} count={deal.helperCount} />
      </div>
      {deal.amountShown && (
        <p className="next">{deal.nextStep ? t("card.next", { step: deal.nextStep }) : t("card.noNext")}</p>
      )}
      {hint && <Missing>{words(hint, deal.owner?.name)}</Missing>}
    </>
  );
}
