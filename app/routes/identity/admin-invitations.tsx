import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { InvitedList } from "~/components/identity/invited-list.tsx";
import { InvitationRow } from "~/components/identity/invitation-row.tsx";
import { attempt, notFound } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Banner } from "~/ui/banner.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { Table } from "~/ui/table.tsx";
import {
  HandInvitationDocument,
  InvitationsQuery,
  RenewInvitationDocument,
  RevokeInvitationDocument,
} from "./admin.query.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.viewer?.role !== "admin") return notFound();
  const after = new URL(request.url).searchParams.get("after");
  return (await context.gql(InvitationsQuery, { after })).invitations;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = String(form.get("id") ?? "");
  const act = form.get("act");
  if (act === "hand") {
    const handed = await attempt(() => context.gql(HandInvitationDocument, { id }));
    return "init" in handed ? handed : data({ ok: true as const, handed: handed.data.handInvitation });
  }
  const renew = act === "renew";
  const result = await attempt(async () => {
    if (renew) await context.gql(RenewInvitationDocument, { id });
    else await context.gql(RevokeInvitationDocument, { id });
  });
  if ("init" in result) return result;
  throw redirect(`/admin/invitations?done=${renew ? "renewed" : "revoked"}`);
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:admin.invitations");

export default function AdminInvitations() {
  const t = useT("identity");
  const { edges, pageInfo } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const failure = useFormFailure(answer);
  const handed = answer && "handed" in answer ? answer.handed : null;
  const done = useSearchParams()[0].get("done");
  const said = done && !handed && t(`invitations.${done === "renewed" ? done : "revoked"}`);
  if (edges.length === 0) {
    return (
      <div className="section">
        <EmptyState title={t("invitations.noneTitle")} detail={t("invitations.noneDetail")}>
          <ButtonLink href="/admin/invite">{t("admin.invite")}</ButtonLink>
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      {failure.failure ? (
        <FailureBanner form={failure} />
      ) : (
        said && (
          <Banner icon="mail" role="status" className="gap">
            {said}
          </Banner>
        )
      )}
      {handed && <InvitedList invited={[{ email: handed.invitation.email, outcome: "hand", link: handed.link }]} />}
      <p className="sub gap">{t("invitations.count")}</p>
      <Table caption={t("admin.invitations")}>
        <thead>
          <tr>
            <th scope="col">{t("invitations.who")}</th>
            <th scope="col">{t("admin.role")}</th>
            <th scope="col">{t("invitations.when")}</th>
            <th scope="col">{t("invitations.by")}</th>
            <th scope="col">{t("invitations.state")}</th>
            <th scope="col">
              <span className="hidden">{t("invitations.revoke")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node }) => (
            <InvitationRow key={node.id} invitation={node} />
          ))}
        </tbody>
      </Table>
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null}>{t("common:showMore")}</ShowMore>
    </>
  );
}
