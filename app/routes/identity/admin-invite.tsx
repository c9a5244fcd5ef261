import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inviteValues } from "~/components/identity/invite-values.ts";
import { InviteForm } from "~/components/identity/invite-form.tsx";
import { attempt, notFound, orRespond } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { InvitableAccountsQuery, InviteDocument } from "./admin.query.ts";

/** The form searches accounts by sending itself as an address, so that what was typed and chosen survives without scripts. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.viewer?.role !== "admin") return notFound();
  const search = new URL(request.url).searchParams;
  const values = inviteValues(search);
  const asked = { named: search.get("q"), chosen: values.accountIds };
  const { accounts, nodes } = await orRespond(() => context.gql(InvitableAccountsQuery, asked));
  const chosen = nodes.flatMap((node) => (node && "name" in node ? [{ id: node.id, name: node.name }] : []));
  const found = accounts.edges.map(({ node }) => node).filter(({ id }) => !chosen.some((one) => one.id === id));
  return { values, q: search.get("q") ?? "", chosen, found };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { role, ...values } = inviteValues(await request.formData());
  const accountIds = role === "influencer" ? values.accountIds : [];
  const input = { ...values, role, accountIds };
  const result = await attempt(() => context.gql(InviteDocument, { input }));
  if ("init" in result) return data({ failure: result.data, values: { ...values, role } }, result.init ?? {});
  throw redirect(`/admin/invitations?sent=${encodeURIComponent(result.data.invite.email)}`);
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:invite.title");

export default function AdminInvite() {
  const t = useT("identity");
  const { values, q, chosen, found } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  return (
    <section className="section" aria-labelledby="invite-title">
      <h2 id="invite-title">{t("invite.title")}</h2>
      <p className="sub">{t("invite.detail")}</p>
      <InviteForm values={answer?.values ?? values} q={q} accounts={[...chosen, ...found]} failure={answer?.failure} />
    </section>
  );
}
