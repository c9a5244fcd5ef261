import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { GuestsPart } from "~/components/identity/guests-part.tsx";
import { TeamPart } from "~/components/identity/team-part.tsx";
import { attempt, notFound, orRespond } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import type { Gql } from "~/data/load-context.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Banner } from "~/ui/banner.tsx";
import { Page } from "~/ui/page.tsx";
import {
  ChosenQuery,
  InviteToAccountDocument,
  OpenAccountDocument,
  RemoveFromAccountDocument,
  RestrictAccountDocument,
  ShareQuery,
  TeamQuery,
} from "./share.query.ts";

type Named = { id: string; name: string };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = globalId("Account", params.accountId);
  const search = new URL(request.url).searchParams;
  const { account, influencers, found } = await context.gql(ShareQuery, { id, named: search.get("q") });
  if (!account?.viewerCan.share) return notFound();
  const guests = account.guests.edges.map(({ node }) => node);
  // A search for colleagues carries what is chosen along; without one, the team that stands is chosen.
  const chosen = search.has("q")
    ? await peopleOf(context.gql, search.getAll("member"))
    : account.restricted
      ? await teamOf(context.gql, id)
      : [];
  const others = found.edges
    .map(({ node }) => node)
    .filter((user) => user.role !== "influencer" && !chosen.some((one) => one.id === user.id));
  const invitable = influencers.edges
    .map(({ node }) => node)
    .filter((user) => !guests.some((guest) => guest.id === user.id));
  const { name, restricted, version } = account;
  return { id, name, restricted, version, guests, invitable, chosen, others, q: search.get("q") ?? "" };
}

async function peopleOf(gql: Gql, ids: string[]): Promise<Named[]> {
  const { nodes } = await orRespond(() => gql(ChosenQuery, { ids: ids.slice(0, 500) }));
  return nodes.flatMap((node) => (node && "name" in node ? [{ id: node.id, name: node.name }] : []));
}

/** All of the team, page after page: a form that showed only a part would drop the rest. */
async function teamOf(gql: Gql, id: string, after: string | null = null): Promise<Named[]> {
  const { account } = await gql(TeamQuery, { id, after });
  if (!account) return [];
  const { edges, pageInfo } = account.restrictedTo;
  const rest = pageInfo.hasNextPage ? await teamOf(gql, id, pageInfo.endCursor ?? null) : [];
  return [...edges.map(({ node }) => node), ...rest];
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const accountId = globalId("Account", params.accountId);
  const version = Number(form.get("version"));
  const userId = String(form.get("userId") ?? "");
  const memberIds = form.getAll("member").map(String);
  const result = await attempt(async () => {
    const act = form.get("act");
    if (act === "restrict") await context.gql(RestrictAccountDocument, { accountId, memberIds, version });
    if (act === "open") await context.gql(OpenAccountDocument, { accountId, version });
    if (act === "invite") await context.gql(InviteToAccountDocument, { accountId, userId });
    if (act === "remove") await context.gql(RemoveFromAccountDocument, { accountId, userId });
  });
  if ("init" in result) return result;
  throw redirect(`/accounts/${params.accountId}/share?done`);
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? ""} · Entregent` }];

/** Who may see an account at all: decided by its owner or a manager. */
export default function Share() {
  const t = useT("identity");
  const account = useLoaderData<typeof loader>();
  const failure = useFormFailure(useAnswer<typeof action>());
  const done = useSearchParams()[0].has("done");
  return (
    <Page width="wide">
      <p className="crumb">
        <a href={`/accounts/${bareId(account.id)}`} dir="auto">
          {account.name}
        </a>
      </p>
      <h1>{t("share.title", { name: account.name })}</h1>
      {failure.failure ? (
        <FailureBanner form={failure} />
      ) : (
        done && (
          <Banner icon="circle-check" role="status" className="gap">
            {t("share.done")}
          </Banner>
        )
      )}
      <TeamPart account={account} chosen={account.chosen} others={account.others} q={account.q} />
      <GuestsPart guests={account.guests} invitable={account.invitable} />
    </Page>
  );
}
