import type { AccountHeadData } from "~/routes/accounts/account.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Spark } from "~/ui/spark.tsx";

/** As many weeks of the past as are compared with those before them. */
const LATELY = 4;

/** Half a year of posts and contacts, week by week, and where it is going in a word. */
export function Health({ glance }: { glance: AccountHeadData["rail"]["glance"] }) {
  const t = useT("accounts");
  if (!glance || glance.weeks.every((acts) => acts === 0)) return null;
  // By fortnights, and by roots: one busy week must not flatten half a year.
  const fortnights = glance.weeks.flatMap((acts, week) => (week % 2 === 1 ? [acts + glance.weeks[week - 1]!] : []));
  const most = Math.max(...fortnights);
  const sum = (weeks: readonly number[]) => weeks.reduce((all, acts) => all + acts, 0);
  const words = t("health.words", {
    lately: sum(glance.weeks.slice(-LATELY)),
    before: sum(glance.weeks.slice(0, -LATELY)),
  });
  return (
    <div title={words}>
      <dt>{t("health.title")}</dt>
      <dd>
        <Spark values={fortnights.map((acts) => Math.sqrt(acts / most))} label={words} />
        {t(`health.${glance.trend}`)}
      </dd>
    </div>
  );
}
