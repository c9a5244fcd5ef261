import { bareId } from "~/data/ids.ts";
import type { OpportunityQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { useNow } from "~/shell/locale/use-now.ts";
import { shapeOf } from "~/shell/shell-data.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { State } from "~/ui/badge.tsx";

type Deal = NonNullable<OpportunityQuery["opportunity"]>;

export function DealFacts({ deal }: { deal: Deal }) {
  const t = useT("opportunities");
  const format = useFormat();
  const departments = new Set(deal.contributions.map(({ user }) => user.department).filter(Boolean)).size;
  const now = useNow();
  const closed = deal.stage.kind !== "open";
  return (
    <dl className="facts">
      {deal.amountShown && (
        <div>
          <dt>{t("field.amount")}</dt>
          <dd>
            {deal.amount == null ? (
              <span className="quiet">{t("noAmount")}</span>
            ) : (
              <span title={format.moneyFull(deal.amount, deal.currency)}>
                {format.money(deal.amount, deal.currency)}
              </span>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{t(closed ? "field.closedOn" : "field.expectedOn")}</dt>
        <dd>
          {closed && deal.closedAt ? (
            <time dateTime={deal.closedAt}>{format.dayLong(deal.closedAt, now)}</time>
          ) : deal.expectedOn ? (
            <time dateTime={deal.expectedOn}>{format.dayLong(deal.expectedOn, now)}</time>
          ) : (
            <span className="quiet">{t("noDate")}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t("field.owner")}</dt>
        <dd>
          {deal.owner ? (
            <>
              <Avatar name={deal.owner.name} size={20} shape={shapeOf(deal.owner.role)} />{" "}
              <a href={`/colleagues/${bareId(deal.owner.id)}`} dir="auto">
                {deal.owner.name}
              </a>
            </>
          ) : (
            <span className="quiet">{t("noOwner")}</span>
          )}
        </dd>
      </div>
      {deal.chance && !closed && (
        <div>
          <dt>{t("field.chance")}</dt>
          <dd>
            {format.percent(deal.chance.value)}{" "}
            <span className="quiet">
              {deal.chance.basis === "history" ? t("chance.history", { count: deal.chance.sample }) : t("chance.stage")}
            </span>
          </dd>
        </div>
      )}
      <div>
        <dt>{t("field.helping")}</dt>
        <dd>
          {deal.helperCount === 0
            ? t("helping.none")
            : t("helping.some", {
                people: t("common:people", { count: deal.helperCount }),
                departments: t("departments", { count: departments }),
              })}
        </dd>
      </div>
      {deal.dealTeamOnly && (
        <div>
          <dt>{t("field.seenBy")}</dt>
          <dd>
            <State tone="info" icon="lock">
              {t("seenBy.team")}
            </State>
          </dd>
        </div>
      )}
      {deal.lostReason && (
        <div>
          <dt>{t("field.lostReason")}</dt>
          <dd>{deal.lostReason}</dd>
        </div>
      )}
    </dl>
  );
}
