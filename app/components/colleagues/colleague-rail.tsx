import { bareId } from "~/data/ids.ts";
import type { ColleagueData } from "~/routes/colleagues/colleague.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { RailSection } from "~/ui/rail.tsx";
import { Tie } from "../signs/tie.tsx";
import { Ago } from "../signs/when.tsx";

interface ColleagueRailProps {
  colleague: ColleagueData;
  self: boolean;
}

/** Where they help, and whom they say they know. */
export function ColleagueRail({ colleague, self }: ColleagueRailProps) {
  const t = useT("colleagues");
  const first = colleague.name.split(" ")[0];
  const accounts = colleague.accountsHelped.edges.map(({ node }) => node);
  const ties = colleague.knows.edges.map(({ node }) => node);
  return (
    <>
      <RailSection id="rail-helps" title={t(self ? "rail.helpsSelf" : "rail.helps")}>
        {accounts.length === 0 && <p className="soft">{t("rail.helpsNone")}</p>}
        <ul>
          {accounts.map((account) => (
            <li className="line" key={account.id}>
              <Avatar name={account.name} shape="outside" />
              <div>
                <div className="row">
                  <a href={`/accounts/${bareId(account.id)}`} dir="auto">
                    {account.name}
                  </a>{" "}
                  {account.part !== "helper" && <span className="quiet push">{t(`part.${account.part}`)}</span>}
                </div>
                {account.posts > 0 && (
                  <p className="hint">
                    {t("rail.posts", { count: account.posts })} · <Ago at={account.lastAt} />
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      </RailSection>
      <RailSection id="rail-knows" title={t(self ? "rail.knowsSelf" : "rail.knows")}>
        {ties.length === 0 ? (
          <p className="soft">{t(self ? "rail.knowsNoneSelf" : "rail.knowsNone", { name: first })}</p>
        ) : (
          <ul>
            {ties.map((tie) => (
              <li className="line" key={tie.id}>
                <Avatar name={tie.person.name} shape="outside" />
                <div>
                  <div className="row">
                    <a href={`/people/${bareId(tie.person.id)}`} dir="auto">
                      {tie.person.name}
                    </a>{" "}
                    <span className="push">
                      <Tie strength={tie.claimed} />
                    </span>
                  </div>
                  {tie.how && <p className="hint">{tie.how}</p>}
                </div>
              </li>
            ))}
          </ul>
        )}
        {!self && ties.length > 0 && <ButtonLink href="/who-knows">{t("rail.ask")}</ButtonLink>}
      </RailSection>
    </>
  );
}
