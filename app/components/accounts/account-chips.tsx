import type { AccountHeadData } from "~/routes/accounts/account.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { RailChips, type RailChip } from "~/ui/rail.tsx";
import { firstName, useNames } from "../network/names.ts";
import { sumsWord } from "../opportunities/words.ts";

/** Where the rail has no room, its parts are chips under the head; each opens its part as a sheet. */
export function AccountChips({ account }: { account: AccountHeadData }) {
  const t = useT("accounts");
  const format = useFormat();
  const { count: openDeals, sums } = account.rail.openOpportunities;
  const closest = account.rail.whoKnows?.knowers.edges[0]?.node;
  const { shown } = useNames(closest?.best ?? {});
  const name = closest?.best.colleague ? firstName(shown) : shown;
  const chips: RailChip[] = [
    {
      section: "rail-knows",
      icon: "users",
      label: closest ? t("network:rail.chip", { name, count: closest.peopleCount }) : t("network:rail.chipNobody"),
    },
    {
      section: "rail-deals",
      icon: "columns-3",
      label: t("head.openDealsChip", { count: openDeals }),
      figure: sums.length > 0 ? sumsWord(format, sums) : undefined,
    },
    { section: "rail-helps", icon: "hand-helping", label: t("rail.helps"), figure: account.rail.helpers.length },
  ];
  const signals = account.rail.signals.edges.length;
  if (signals > 0) chips.push({ section: "rail-signals", icon: "flag", label: t("rail.signals"), figure: signals });
  return <RailChips label={t("rail.label", { name: account.name })} chips={chips} />;
}
