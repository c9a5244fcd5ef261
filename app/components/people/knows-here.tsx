import { bareId } from "~/data/ids.ts";
import type { AccountHeadData } from "~/routes/accounts/account.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { RailSection } from "~/ui/rail.tsx";
import { useNames } from "../network/names.ts";
import { Tie } from "../signs/tie.tsx";
import { Ago } from "../signs/when.tsx";

type Knower = NonNullable<AccountHeadData["rail"]["whoKnows"]>["knowers"]["edges"][number]["node"];

/** "Who knows people here", beside every tab of an account. */
export function KnowsHere({ account }: { account: AccountHeadData }) {
  const t = useT("network");
  const knowers = account.rail.whoKnows?.knowers.edges ?? [];
  return (
    <RailSection id="rail-knows" title={t("rail.title")}>
      {knowers.length === 0 ? (
        <p className="soft">{t("rail.nobody")}</p>
      ) : (
        <>
          <ul>
            {knowers.map(({ node }) => (
              <Line key={node.best.id} knower={node} />
            ))}
          </ul>
          <ButtonLink href={`/who-knows?account=${bareId(account.id)}`}>{t("rail.ask")}</ButtonLink>
        </>
      )}
    </RailSection>
  );
}

function Line({ knower: { best, peopleCount } }: { knower: Knower }) {
  const t = useT("network");
  const { shown, shape } = useNames(best);
  return (
    <li className="line">
      <Avatar name={best.colleague?.name ?? "?"} shape={shape} />
      <div>
        <div className="row">
          <b>{shown}</b>{" "}
          <span className="push">
            <Tie strength={best.level} />
          </span>
        </div>
        <p className="hint">
          {t("rail.people", { count: peopleCount })}
          {best.lastAt && (
            <>
              {" · "}
              {t("rail.lastSpoke")} <Ago at={best.lastAt} />
            </>
          )}
        </p>
      </div>
    </li>
  );
}
