import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { countryName } from "~/shell/countries.server.ts";
import { AccountFieldsQuery } from "./edit.query.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { account } = await context.gql(AccountFieldsQuery, { id: globalId("Account", params.accountId) });
  if (!account) return notFound();
  return { ...account, country: countryName(account.country, context.viewer?.locale ?? "en") };
}

export const shouldRevalidate = unlessRefused;

export default function About() {
  const t = useT("accounts");
  const format = useFormat();
  const account = useLoaderData<typeof loader>();
  const facts: [string, string][] = [
    ["industry", account.industry],
    ["place", [account.city, account.region, account.country].filter(Boolean).join(", ")],
    ["size", account.size ? format.number(account.size) : ""],
    ["domains", account.domains.join(", ")],
    ["tags", account.tags.map((tag) => `#${tag}`).join(" ")],
    ["since", format.full(format.isoDay(account.createdAt))],
  ];
  return (
    <section className="section" aria-label={t("about.title")}>
      <p className="post-body">
        {account.about || <span className="quiet">{t("about.nothing", { name: account.name })}</span>}
      </p>
      {!account.about && account.viewerCan.edit && (
        <p className="gap-s">
          <ButtonLink small icon="pencil" href={`/accounts/${bareId(account.id)}/edit`}>
            {t("about.describe")}
          </ButtonLink>
        </p>
      )}
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{t(`about.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {account.children.edges.length > 0 && (
        <>
          <h2 className="gap">{t("about.subsidiaries")}</h2>
          <ul className="lines">
            {account.children.edges.map(({ node }) => (
              <li key={node.id}>
                <a href={`/accounts/${bareId(node.id)}`} dir="auto">
                  {node.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
