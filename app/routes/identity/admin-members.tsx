import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { MemberRow } from "~/components/identity/member-row.tsx";
import { RoleSelect } from "~/components/identity/role-select.tsx";
import { attempt, notFound, orRespond } from "~/data/failure.ts";
import { isRole } from "~/components/identity/roles.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Banner } from "~/ui/banner.tsx";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { Table } from "~/ui/table.tsx";
import { ChangeRoleDocument, DeactivateDocument, MembersQuery, ReactivateDocument } from "./admin.query.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.viewer?.role !== "admin") return notFound();
  const search = new URL(request.url).searchParams;
  const role = search.get("role");
  const filter = { named: search.get("q"), role: isRole(role) ? role : null, after: search.get("after") };
  const unitId = search.get("unit");
  if (unitId) return (await orRespond(() => context.gql(MembersQuery, { ...filter, unitId }))).members;
  return (await context.gql(MembersQuery, filter)).members;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const userId = String(form.get("userId") ?? "");
  const role = String(form.get("role") ?? "");
  const result = await attempt(async () => {
    if (form.get("act") === "deactivate") await context.gql(DeactivateDocument, { userId });
    else if (form.get("act") === "reactivate") await context.gql(ReactivateDocument, { userId });
    else if (isRole(role)) await context.gql(ChangeRoleDocument, { userId, role });
  });
  if ("init" in result) return result;
  // Where one was in the list stays where one is.
  const here = new URL(request.url).searchParams;
  here.delete("index");
  here.set("done", "");
  throw redirect(`/admin?${here.toString()}`);
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:admin.title");

export default function AdminMembers() {
  const t = useT("identity");
  const { edges, pageInfo, totalCount } = useLoaderData<typeof loader>();
  const failure = useFormFailure(useAnswer<typeof action>());
  const [search] = useSearchParams();
  const here = new URLSearchParams(search);
  here.delete("done");
  return (
    <>
      {failure.failure ? (
        <FailureBanner form={failure} />
      ) : (
        search.has("done") && (
          <Banner icon="circle-check" role="status" className="gap">
            {t("admin.done")}
          </Banner>
        )
      )}
      <form className="toolbar gap" role="search" action="/admin" data-enhance="go">
        <input
          className="input short"
          type="search"
          dir="auto"
          name="q"
          defaultValue={search.get("q") ?? ""}
          placeholder={t("admin.find")}
          aria-label={t("admin.find")}
        />
        {search.get("unit") && <input type="hidden" name="unit" value={search.get("unit") ?? ""} />}
        <RoleSelect label={t("admin.role")} value={search.get("role") ?? ""} any={t("admin.everyRole")} />
        <Button type="submit">{t("admin.findAct")}</Button>
        {search.get("unit") && (
          <ButtonLink href="/admin" variant="plain" icon="x">
            {t("admin.allPeople")}
          </ButtonLink>
        )}
        <span className="push quiet t12">
          {t(search.get("unit") ? "admin.countThere" : "admin.count", { count: totalCount })}
        </span>
      </form>
      {edges.length === 0 ? (
        <EmptyState title={t("admin.noneTitle")} detail={t("admin.noneDetail")} />
      ) : (
        <Table caption={t("admin.members")} className="table-stack">
          <thead>
            <tr>
              <th scope="col">{t("admin.person")}</th>
              <th scope="col">{t("admin.role")}</th>
              <th scope="col" className="hide-phone">
                {t("admin.seen")}
              </th>
              <th scope="col">
                <span className="hidden">{t("admin.deactivate")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node }) => (
              <MemberRow key={node.user.id} member={node} action={`/admin?index&${here.toString()}`} />
            ))}
          </tbody>
        </Table>
      )}
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null}>{t("common:showMore")}</ShowMore>
    </>
  );
}
