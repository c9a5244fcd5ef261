import type { ReactNode } from "react";
import { Missing } from "~/components/signs/missing.tsx";
import { Due } from "~/components/signs/when.tsx";
import type { DealRowFragment } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Table } from "~/ui/table.tsx";
import { dealHref } from "./deal-card.tsx";
import { DealOwner } from "./deal-owner.tsx";
import { HelpStrip } from "./help-strip.tsx";
import { HelperFaces } from "./helper-faces.tsx";
import { stageWord, useMissingWords } from "./words.ts";

interface DealTableProps {
  deals: readonly DealRowFragment[];
  /** The address of another order; without it the heads are words. */
  orderHref?: (order: string) => string;
  order?: string;
  /** Leaves the account out where the page is about one. */
  ofAccount?: boolean;
  /** Won or lost: nothing is missing any more, and nothing comes next. */
  closed?: boolean;
  foot?: ReactNode;
  /** What tells it from another table of deals on the same page. */
  caption?: string;
}

const weeksOf = (deal: DealRowFragment) =>
  (deal.activityByWeek[0]?.weeks ?? []).map((_, week) =>
    deal.activityByWeek.reduce((sum, line) => sum + (line.weeks[week] ?? 0), 0),
  );

export function DealTable({ deals, orderHref, order, ofAccount, closed, foot, caption }: DealTableProps) {
  const t = useT("opportunities");
  const format = useFormat();
  const missing = useMissingWords();
  // A guest is shown neither figures nor plans: columns that could only be empty are left out.
  const guest = deals.length > 0 && deals.every(({ amountShown }) => !amountShown);
  const head = (name: string, value: string, className?: string) => (
    <th
      scope="col"
      className={className}
      aria-sort={order === value ? (value === "amount" ? "descending" : "ascending") : undefined}
    >
      {orderHref ? (
        <a href={orderHref(value)} data-keep-scroll>
          {t(`table.${name}`)}{" "}
          {order === value && <Icon name={value === "amount" ? "chevron-down" : "chevron-up"} className="chev" />}
        </a>
      ) : (
        t(`table.${name}`)
      )}
    </th>
  );
  return (
    <Table
      caption={caption ?? t("table.caption")}
      wide={!ofAccount}
      className={ofAccount && !closed ? "table-mid" : ""}
    >
      <thead>
        <tr>
          <th scope="col">{t("table.deal")}</th>
          <th scope="col">{t("table.stage")}</th>
          {!guest && head("amount", "amount", "right")}
          {head("close", "close")}
          <th scope="col">
            <span className="only-wide">{t("table.owner")}</span>
          </th>
          <th scope="col">{t("table.helpers")}</th>
          {!ofAccount && <th scope="col">{t("table.activity")}</th>}
          {!closed && !guest && <th scope="col">{t("table.missing")}</th>}
          {!closed && !guest && head("nextStep", "next-step")}
        </tr>
      </thead>
      <tbody>
        {deals.map((deal) => (
          <tr key={deal.id}>
            <td>
              <b>
                <a href={dealHref(deal)} dir="auto">
                  {deal.name}
                </a>
              </b>
              {!ofAccount && (
                <>
                  <br />
                  <span className="where" dir="auto">
                    {deal.accountName}
                  </span>
                </>
              )}
            </td>
            <td>{stageWord(t, deal.stage)}</td>
            {!guest && (
              <td className="right num">
                {deal.amount == null ? <span className="quiet">–</span> : format.money(deal.amount, deal.currency)}
              </td>
            )}
            <td>{deal.expectedOn ? <Due on={deal.expectedOn} /> : <span className="quiet">{t("noDate")}</span>}</td>
            <td>{deal.owner ? <DealOwner name={deal.owner.name} named /> : <span className="quiet">–</span>}</td>
            <td>
              <HelperFaces href={`${dealHref(deal)}#gave`} helpers={deal.helpers} count={deal.helperCount} small />
            </td>
            {!ofAccount && (
              <td>
                <HelpStrip weeks={weeksOf(deal)} />
              </td>
            )}
            {!closed && !guest && (
              <>
                <td>
                  {deal.missing[0] ? (
                    <Missing>{missing(deal.missing[0], deal.owner?.name)}</Missing>
                  ) : (
                    <span className="quiet">{t("table.nothing")}</span>
                  )}
                </td>
                <td>{deal.nextStep || <span className="quiet">{t("table.noneYet")}</span>}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </Table>
  );
}
