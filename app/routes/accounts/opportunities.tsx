import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountOpportunities } from "~/components/opportunities/account-opportunities.tsx";
import { AccountOpportunitiesQuery } from "~/components/opportunities/account-opportunities.query.ts";
import { notFound, orRespond } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import { unlessRefused } from "~/data/reread.ts";

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const id = globalId("Account", params.accountId);
  const { account } = await orRespond(() => context.gql(AccountOpportunitiesQuery, { id, after }));
  return account ?? notFound();
}

export const shouldRevalidate = unlessRefused;

export default function AccountOpportunitiesTab() {
  return <AccountOpportunities account={useLoaderData<typeof loader>()} />;
}
