import { bareId } from "~/data/ids.ts";
import type { AccountHeadData } from "~/routes/accounts/account.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { IconButton } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { TabLinks } from "~/ui/tabs.tsx";
import { sumsWord } from "../opportunities/words.ts";
import { Ago } from "../signs/when.tsx";
import { AccountChips } from "./account-chips.tsx";
import { Health } from "./health.tsx";

export const TABS = ["", "people", "opportunities", "timeline", "knowledge", "about"] as const;

/** Name, facts and tabs of an account: the same on each of its pages. Useful with a name and nothing else. */
export function AccountHead({ account, tab }: { account: AccountHeadData; tab: string }) {
  const t = useT("accounts");
  const format = useFormat();
  const { count: openDeals, sums } = account.rail.openOpportunities;
  const id = bareId(account.id);
  const counts: Partial<Record<string, number>> = { opportunities: openDeals, people: account.rail.glance?.people };
  const sub = [
    t(`kind.${account.kind}`),
    account.industry,
    account.city,
    account.size ? t("common:people", { count: account.size }) : null,
  ].filter(Boolean);
  return (
    <header>
      {(account.parent || account.childCount > 0) && (
        <p className="crumb">
          {account.parent && (
            <a href={`/accounts/${bareId(account.parent.id)}`} dir="auto">
              {account.parent.name}
            </a>
          )}
          {account.parent && account.childCount > 0 && <Icon name="chevron-right" />}
          {account.childCount > 0 && <span>{t("head.subsidiaries", { count: account.childCount })}</span>}
        </p>
      )}
      <div className="head">
        <div>
          <h1 dir="auto">{account.name}</h1>
          <p className="sub dot-sep">
            {sub.map((part) => (
              <span key={part}>{part}</span>
            ))}
            {account.restricted && (
              <span className="state">
                <Icon name="lock" /> {t("head.restricted")}
              </span>
            )}
            {account.hasGuests && <span>{t("head.guests")}</span>}
          </p>
        </div>
        <form className="head-acts" method="post" action={`/accounts/${id}`} data-enhance="" data-key={`follow-${id}`}>
          <IconButton
            type="submit"
            name="follow"
            value={account.viewerFollows ? "off" : "on"}
            icon="star"
            pressed={account.viewerFollows}
            label={t(account.viewerFollows ? "head.following" : "head.follow")}
          />
          {account.viewerCan.share && (
            <a className="btn btn-icon" href={`/accounts/${id}/share`} aria-label={t("identity:share.open")}>
              <Icon name="share-2" />
            </a>
          )}
          {account.viewerCan.edit && (
            <a className="btn btn-icon" href={`/accounts/${id}/edit`} aria-label={t("head.edit")}>
              <Icon name="pencil" />
            </a>
          )}
        </form>
      </div>
      <dl className="facts">
        <Health glance={account.rail.glance} />
        {account.owner && (
          <div>
            <dt>{t("head.owner")}</dt>
            <dd>
              <Avatar name={account.owner.name} size={20} />
              <a href={`/colleagues/${bareId(account.owner.id)}`} dir="auto">
                {account.owner.name}
              </a>
            </dd>
          </div>
        )}
        {openDeals > 0 && (
          <div className="hide-phone">
            <dt>{t("head.openDeals")}</dt>
            <dd>
              <a href={`/accounts/${id}/opportunities`}>
                {[format.number(openDeals), sums.length > 0 && sumsWord(format, sums)].filter(Boolean).join(" · ")}
              </a>
            </dd>
          </div>
        )}
        <div>
          <dt>{t("head.lastSpoke")}</dt>
          <dd>
            {account.lastContactAt ? (
              <Ago at={account.lastContactAt} />
            ) : (
              <span className="quiet">{t("head.never")}</span>
            )}
          </dd>
        </div>
      </dl>
      <AccountChips account={account} />
      <TabLinks
        label={account.name}
        tabs={TABS.map((one) => ({
          href: one ? `/accounts/${id}/${one}` : `/accounts/${id}`,
          label: t(`tab.${one || "conversation"}`),
          count: counts[one] ? format.number(counts[one]) : undefined,
          current: one === tab,
        }))}
      />
    </header>
  );
}
