import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { AuditLine } from "~/components/identity/audit-line.tsx";
import { notFound, orRespond } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import type { AuditKind } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { AuditQuery } from "./audit.query.ts";

const KINDS: readonly AuditKind[] = ["SIGN_INS", "PEOPLE", "SHARING", "TOKENS", "COMPANY"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.viewer?.role !== "admin") return notFound();
  const search = new URL(request.url).searchParams;
  const day = (name: string) => (DAY.test(search.get(name) ?? "") ? search.get(name) : null);
  const filter = {
    after: search.get("after"),
    actorNamed: search.get("q"),
    kind: KINDS.find((kind) => kind === search.get("kind")) ?? null,
    from: day("from"),
    to: day("to"),
  };
  return (await orRespond(() => context.gql(AuditQuery, filter))).audit;
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:audit.title");

/** What was done that matters for security, as sentences. */
export default function AdminAudit() {
  const t = useT("identity");
  const { edges, pageInfo } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const value = (name: string) => search.get(name) ?? "";
  const filtered = ["q", "kind", "from", "to"].some((name) => value(name) !== "");
  const kinds = [
    { value: "", label: t("audit.kind.all") },
    ...KINDS.map((kind) => ({ value: kind, label: t(`audit.kind.${kind}`) })),
  ];
  return (
    <section className="section" aria-labelledby="audit-title">
      <h2 id="audit-title" className="hidden">
        {t("audit.title")}
      </h2>
      <p className="lede">{t("audit.about")}</p>
      <form className="toolbar" role="search" action="/admin/audit" data-enhance="go">
        <Field label={t("audit.who")}>
          <Input type="search" name="q" short defaultValue={value("q")} />
        </Field>
        <Field label={t("audit.what")}>
          <Select name="kind" className="short" defaultValue={value("kind")} options={kinds} />
        </Field>
        <Field label={t("audit.from")}>
          <Input type="date" name="from" short defaultValue={value("from")} />
        </Field>
        <Field label={t("audit.to")}>
          <Input type="date" name="to" short defaultValue={value("to")} />
        </Field>
        <Button type="submit" className="self-end">
          {t("admin.findAct")}
        </Button>
      </form>
      {edges.length === 0 ? (
        <div className="gap">
          <EmptyState
            title={t(filtered ? "audit.noneSoTitle" : "audit.noneTitle")}
            detail={t(filtered ? "audit.noneSoDetail" : "audit.noneDetail")}
          >
            {filtered && <ButtonLink href="/admin/audit">{t("audit.showAll")}</ButtonLink>}
          </EmptyState>
        </div>
      ) : (
        <ul className="lines gap">
          {edges.map(({ node }) => (
            <AuditLine key={node.id} entry={node} />
          ))}
        </ul>
      )}
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null}>{t("audit.older")}</ShowMore>
    </section>
  );
}
