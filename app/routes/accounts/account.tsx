import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, type ShouldRevalidateFunction } from "@remix-run/react";
import { AccountHead } from "~/components/accounts/account-head.tsx";
import { AccountRail } from "~/components/accounts/account-rail.tsx";
import { AccountRailQuery } from "~/components/accounts/account-rail.query.ts";
import { backTo, isNative } from "~/data/came-from.ts";
import { attempt, notFound } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import { supersedes, unlessRefused } from "~/data/reread.ts";
import { useLive } from "~/live/use-live.ts";
import { Page } from "~/ui/page.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { AccountQuery, FollowAccountDocument } from "./account.query.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const id = globalId("Account", params.accountId);
  const [{ account }, rail] = await Promise.all([
    context.gql(AccountQuery, { id }),
    context.gql(AccountRailQuery, { id }),
  ]);
  if (!account || !rail.account) return notFound();
  return { ...account, rail: rail.account };
}

/** The star: follow, or stop. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const on = (await request.formData()).get("follow") === "on";
  const answer = await attempt(() =>
    context.gql(FollowAccountDocument, { id: globalId("Account", params.accountId), on }),
  );
  // Without the script one stays on the tab where the star was pressed.
  if (isNative(request)) throw redirect(backTo(request, `/accounts/${params.accountId}`));
  return answer;
}

/** Another filter, page or word of a tab changes nothing around the tab. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, ...asked }) =>
  (currentUrl.pathname !== nextUrl.pathname || currentUrl.search === nextUrl.search || supersedes(asked)) &&
  unlessRefused(asked);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.name} · Entregent` : "Entregent" },
];

export type AccountHeadData = Awaited<ReturnType<typeof loader>>;

export default function Account() {
  const account = useLoaderData<typeof loader>();
  const t = useT("accounts");
  useLive(account.id);
  const tab = useLocation().pathname.split("/")[3] ?? "";
  return (
    <Page rail={<AccountRail account={account} />} railLabel={t("rail.label", { name: account.name })}>
      <AccountHead account={account} tab={tab} />
      <Outlet />
    </Page>
  );
}
