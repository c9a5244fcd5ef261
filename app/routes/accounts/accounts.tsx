import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { ACCOUNT_KINDS } from "../../../domain/accounts/account-input.ts";
import { bareId } from "~/data/ids.ts";
import { unlessRefused } from "~/data/reread.ts";
import { UNPLACED } from "~/components/conversation/post-place.tsx";
import { NoAccounts } from "~/components/accounts/no-accounts.tsx";
import { useLive } from "~/live/use-live.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Page } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { Ago, When } from "~/components/signs/when.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { AccountsQuery } from "./accounts.query.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const show = search.get("show") ?? "";
  const { accounts, unplacedCount } = await context.gql(AccountsQuery, {
    after: search.get("after"),
    order: search.get("order") === "name" ? "NAME" : "ACTIVITY",
    kind: ACCOUNT_KINDS.find((kind) => kind === show) ?? null,
    named: search.get("q"),
    followed: show === "followed" || null,
    mine: show === "mine" || null,
    knownBy: KNOWN_BY.find((colleagues) => String(colleagues) === search.get("known")) ?? null,
  });
  return { ...accounts, unplacedCount };
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:list.title");

/** Brackets of the coverage chart, whose bars lead here. */
const KNOWN_BY = [0, 1, 2, 3, 6] as const;

const SHOWN = ["", "followed", "mine", ...ACCOUNT_KINDS] as const;

export default function Accounts() {
  const t = useT("accounts");
  const accounts = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const show = search.get("show") ?? "";
  const inside = useShellData()?.viewer.role !== "influencer";
  useLive(null, (change) => change.type === "account.created" || change.type.startsWith("post."));
  const known = KNOWN_BY.find((colleagues) => String(colleagues) === search.get("known"));
  const { edges, pageInfo, totalCount } = accounts;
  const named = search.get("q") ?? "";
  const filters = [
    ...(SHOWN.some((one) => one && one === show) ? [{ name: "show", words: t(`list.show_${show}`) }] : []),
    ...(known === undefined ? [] : [{ name: "known", words: t(`list.known_${known}`) }]),
    ...(named ? [{ name: "q", words: t("list.quoted", { words: named }) }] : []),
  ];
  const byName = search.get("order") === "name";
  const orderHref = (order: string | null) => {
    const next = new URLSearchParams(search);
    next.delete("after");
    if (order) next.set("order", order);
    else next.delete("order");
    return `?${next.toString()}`;
  };
  return (
    <Page width="wide">
      <div className="head">
        <div>
          <h1>{t("list.title")}</h1>
          <p className="sub">{t("list.count", { count: totalCount ?? edges.length })}</p>
        </div>
        {inside && (
          <div className="head-acts">
            {accounts.unplacedCount > 0 && (
              <ButtonLink href={UNPLACED} icon="circle-dashed" variant="plain">
                {t("conversation:unplaced.count", { count: accounts.unplacedCount })}
              </ButtonLink>
            )}
            <ButtonLink href="/accounts/new" icon="plus">
              {t("list.new")}
            </ButtonLink>
          </div>
        )}
      </div>
      <div className="bar-act">
        <div className="feed-bar" role="group" aria-label={t("list.show")}>
          {SHOWN.map((one) => (
            <a
              key={one}
              className="btn btn-small btn-plain"
              href={one ? `/accounts?show=${one}` : "/accounts"}
              aria-current={one === show ? "true" : undefined}
            >
              {t(`list.show_${one || "all"}`)}
            </a>
          ))}
        </div>
        <form role="search" action="/accounts" data-enhance="go">
          {show && <input type="hidden" name="show" value={show} />}
          <input
            className="input"
            type="search"
            name="q"
            defaultValue={named}
            placeholder={t("list.named")}
            aria-label={t("list.named")}
          />
        </form>
      </div>
      {known !== undefined && edges.length > 0 && (
        <p className="row wrap t13 gap">
          <span className="badge">
            <Icon name="users" /> {t(`list.known_${known}`)}
          </span>
          <a className="link" href="/accounts">
            {t("list.knownAll")}
          </a>
        </p>
      )}
      {edges.length === 0 ? (
        <NoAccounts search={search} filters={filters} inside={inside} />
      ) : (
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col" aria-sort={byName ? "ascending" : undefined}>
                  <a href={orderHref("name")} data-keep-scroll="">
                    {t("list.account")} {byName && <Icon name="chevron-up" className="chev" />}
                  </a>
                </th>
                <th scope="col" className="hide-phone">
                  {t("list.kind")}
                </th>
                <th scope="col" className="hide-phone">
                  {t("list.owner")}
                </th>
                <th scope="col">{t("head.lastSpoke")}</th>
                <th scope="col" className="right hide-phone" aria-sort={byName ? undefined : "descending"}>
                  <a href={orderHref(null)} data-keep-scroll="">
                    {t("list.lastPost")} {!byName && <Icon name="chevron-down" className="chev" />}
                  </a>
                </th>
              </tr>
            </thead>
            <tbody>
              {edges.map(({ node }) => (
                <tr key={node.id}>
                  <td>
                    <a href={`/accounts/${bareId(node.id)}`}>
                      <b dir="auto">{node.name}</b>
                    </a>{" "}
                    {node.restricted && (
                      <span className="state">
                        <Icon name="lock" /> {t("head.restricted")}
                      </span>
                    )}
                    <span className="block quiet t12">{[node.industry, node.city].filter(Boolean).join(" · ")}</span>
                  </td>
                  <td className="soft hide-phone">{t(`kind.${node.kind}`)}</td>
                  <td className="hide-phone">
                    {node.owner ? (
                      <span className="row">
                        <Avatar name={node.owner.name} size={20} /> {node.owner.name}
                      </span>
                    ) : (
                      <span className="missing">
                        <Icon name="circle-dashed" /> {t("list.noOwner")}
                      </span>
                    )}
                  </td>
                  <td className="soft">{node.lastContactAt ? <Ago at={node.lastContactAt} /> : t("head.never")}</td>
                  <td className="right soft hide-phone">{node.lastPostAt ? <When at={node.lastPostAt} /> : "–"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null}>{t("common:showMore")}</ShowMore>
    </Page>
  );
}
