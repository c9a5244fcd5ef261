import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Experts } from "~/components/search/experts.tsx";
import { askedOf, searchAddress } from "~/components/search/search-address.ts";
import { SearchPanel } from "~/components/search/search-panel.tsx";
import { orRespond } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import type { SearchKind } from "~/gql/graphql.ts";
import { composeAddress } from "~/shell/compose.ts";
import { useT } from "~/shell/locale/context.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { STATUS_OF } from "../../../domain/error-codes-input.ts";
import { searchAnswer, typePicked } from "../search/search-answer.server.ts";
import { useAccount } from "~/components/accounts/use-account.ts";
import { unlessRefused } from "~/data/reread.ts";

/** What an account has of its own. */
const KINDS = ["post", "comment", "person", "opportunity"] as const satisfies readonly SearchKind[];

/** The product's search, among what belongs to this account. Whether the account may be seen, its page around this one says. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  typePicked(request, `/accounts/${params.accountId}/knowledge`, context.viewer?.locale ?? "en");
  const { after, ...asked } = askedOf(request, KINDS);
  if (asked.query === "") return { asked, answer: null };
  const accountId = globalId("Account", params.accountId);
  const answer = await orRespond(() =>
    searchAnswer(context.gql, request, asked, { accountId, kinds: [...KINDS], after }),
  );
  return data({ asked, answer }, answer ? 200 : STATUS_OF.UNAVAILABLE);
}

export const shouldRevalidate = unlessRefused;

export default function Knowledge() {
  const t = useT("search");
  const account = useAccount();
  const { asked, answer } = useLoaderData<typeof loader>();
  const title = t("here.title", { name: account.name });
  return (
    <section className="knowledge" aria-label={title}>
      <SearchPanel
        here={`/accounts/${bareId(account.id)}/knowledge`}
        label={t("here.label", { name: account.name })}
        placeholder={t("here.placeholder")}
        asked={asked}
        answer={answer}
        kinds={KINDS}
        accountId={account.id}
        teach={{ title, detail: t("here.detail") }}
        beside={({ edges }) => <Experts hits={edges.map(({ node }) => node)} />}
        otherwise={
          <>
            {account.viewerCan.post && <ButtonLink href={composeAddress(bareId(account.id))}>{t("post")}</ButtonLink>}
            <ButtonLink href={searchAddress("/search", asked.query)}>{t("here.everywhere")}</ButtonLink>
          </>
        }
      />
    </section>
  );
}
