import type { AccountRailQuery } from "~/gql/graphql.ts";
import { bareId } from "~/data/ids.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { RailSection } from "~/ui/rail.tsx";
import { Missing } from "../signs/missing.tsx";
import { dealHref } from "./deal-card.tsx";
import { stageWord, sumsWord, useMissingWords } from "./words.ts";

type Rail = NonNullable<AccountRailQuery["account"]>;

/** Beside the account: what is open with them, and what each lacks most. */
export function AccountRailDeals({ accountId, rail }: { accountId: string; rail: Rail }) {
  const t = useT("opportunities");
  const format = useFormat();
  const missing = useMissingWords();
  const { count, sums } = rail.openOpportunities;
  return (
    <RailSection id="rail-deals" title={t("account.railTitle")}>
      {count === 0 ? (
        <p className="soft">{t("account.railNone")}</p>
      ) : (
        <ul>
          {rail.opportunities.edges.map(({ node: deal }) => (
            <li key={deal.id}>
              <a className="deal" href={dealHref(deal)}>
                <b dir="auto">{deal.name}</b>
                <span className="row">
                  <span>
                    {stageWord(t, deal.stage)} · {deal.expectedOn ? format.day(deal.expectedOn) : t("noDate")}
                  </span>
                  {deal.amount != null && <span className="num">{format.money(deal.amount, deal.currency)}</span>}
                </span>
              </a>
              {deal.missing[0] && <Missing>{missing(deal.missing[0], deal.owner?.name)}</Missing>}
            </li>
          ))}
        </ul>
      )}
      {count > 0 && (
        <p className="t12 gap-s">
          <a className="link soft" href={`/accounts/${bareId(accountId)}/opportunities`}>
            {sums.length > 0 ? t("account.railSum", { count, sum: sumsWord(format, sums) }) : t("deals", { count })}
          </a>
        </p>
      )}
    </RailSection>
  );
}
