import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { guestsWritten } from "~/components/identity/guests-written.ts";
import { InvitedList, type InvitedLine } from "~/components/identity/invited-list.tsx";
import { inviteValues } from "~/components/identity/invite-values.ts";
import { InviteForm } from "~/components/identity/invite-form.tsx";
import { attempt, notFound, orRespond, refuse } from "~/data/failure.ts";
import type { Gql } from "~/data/load-context.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { HandInvitationDocument, InvitableAccountsQuery, InviteSeveralDocument } from "./admin.query.ts";
import { allUnits } from "./all-units.ts";

/** The form searches accounts by sending itself as an address, so that what was typed and chosen survives without scripts. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.viewer?.role !== "admin") return notFound();
  const search = new URL(request.url).searchParams;
  const values = inviteValues(search, context.viewer.locale);
  const asked = { named: search.get("q"), chosen: values.accountIds };
  const { accounts, nodes, settings } = await orRespond(() => context.gql(InvitableAccountsQuery, asked));
  const chosen = nodes.flatMap((node) => (node && "name" in node ? [{ id: node.id, name: node.name }] : []));
  const found = accounts.edges.map(({ node }) => node).filter(({ id }) => !chosen.some((one) => one.id === id));
  const departments = await allUnits(context.gql, "DEPARTMENT");
  const mailLeaves = settings?.mailLeaves ?? false;
  return { values, q: search.get("q") ?? "", chosen, found, departments, mailLeaves };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = inviteValues(await request.formData(), context.viewer?.locale ?? "en");
  const { people, role, locale, departmentId } = values;
  const accountIds = role === "influencer" ? values.accountIds : [];
  const result = await attempt(async () => {
    const { guests, unclear } = guestsWritten(people);
    if (unclear.length > 0) refuse("people", "notAddresses", { list: unclear.slice(0, 5).join(" · ") });
    if (guests.length === 0) refuse("people", "required");
    const input = { people: guests, role, locale, accountIds, departmentId: departmentId || null };
    const { inviteSeveral } = await context.gql(InviteSeveralDocument, { input });
    const lines: InvitedLine[] = [];
    for (const { email, invitation } of inviteSeveral) lines.push(await lineOf(context.gql, email, invitation));
    return lines;
  });
  if ("init" in result) return data({ failure: result.data, values, invited: null }, result.init ?? {});
  return data({ failure: null, values: null, invited: result.data });
}

/** Where no mail leaves, the link is told here and now, and stands in no table. */
async function lineOf(
  gql: Gql,
  email: string,
  invitation: { id: string; mail: string } | null | undefined,
): Promise<InvitedLine> {
  if (!invitation) return { email, outcome: "member", link: null };
  if (invitation.mail !== "KEPT") return { email, outcome: "mail", link: null };
  const { handInvitation } = await gql(HandInvitationDocument, { id: invitation.id });
  return { email, outcome: "hand", link: handInvitation.link };
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:invite.title");

export default function AdminInvite() {
  const t = useT("identity");
  const { values, q, chosen, found, departments, mailLeaves } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const invited = answer?.invited;
  return (
    <section className="section" aria-labelledby="invite-title">
      <h2 id="invite-title">{t("invite.title")}</h2>
      <p className="sub">{t(mailLeaves ? "invite.detail" : "invite.detailNoMail")}</p>
      {!mailLeaves && (
        <p className="sub">
          <a className="link" href="/admin/mail">
            {t("invite.setUpMail")}
          </a>
        </p>
      )}
      {invited && <InvitedList invited={invited} />}
      <InviteForm
        key={invited ? invited.map(({ email }) => email).join() : "first"}
        values={answer?.values ?? values}
        q={q}
        accounts={[...chosen, ...found]}
        departments={departments}
        mailLeaves={mailLeaves}
        failure={answer?.failure ?? undefined}
      />
    </section>
  );
}
