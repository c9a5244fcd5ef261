import { randomUUID } from "node:crypto";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { Choice } from "~/components/search/choice.tsx";
import { Kind } from "~/components/signs/kind.tsx";
import { attempt, notFound, orRespond } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { textsOf } from "~/data/merge-edits.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { forgetForm } from "~/shell/form-draft.tsx";
import { NewDraft } from "~/shell/new-draft.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { useShellData } from "~/shell/use-shell-data.ts";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Page } from "~/ui/page.tsx";
import { chosenFrom } from "../search/chosen.server.ts";
import { DealFields } from "./deal-fields.tsx";
import { DEAL_FIELDS, dealInput } from "./deal-form.ts";
import { NewOpportunityQuery } from "./new.query.ts";
import { CreateOpportunity } from "./opportunity-acts.query.ts";
import { prefill, supplierLeft } from "./prefill.ts";

const NOBODY = "00000000-0000-0000-0000-000000000000";

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "opportunities:new.title");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { viewer } = context;
  if (!viewer || viewer.role === "influencer") return notFound();
  const search = new URL(request.url).searchParams;
  const [account, post] = [search.get("account"), search.get("post")];
  const found = await orRespond(() =>
    context.gql(NewOpportunityQuery, {
      account: globalId("Account", account ?? NOBODY),
      post: globalId("Post", post ?? NOBODY),
      byAccount: Boolean(account),
      byPost: Boolean(post),
    }),
  );
  if ((account && !found.account) || (post && !found.post)) return notFound();
  const source = found.post;
  // What has no account yet is placed first.
  if (source && !source.accountId) return notFound();
  const place = found.account ?? (source && { id: source.accountId!, name: source.accountName ?? "" });
  return {
    clientId: randomUUID(),
    account: place && { id: bareId(place.id), name: place.name },
    post: source && {
      id: bareId(source.id),
      kind: source.kind,
      author: source.author.name,
      text: source.excerpt,
    },
    accounts: found.accounts?.edges.map(({ node }) => ({ id: bareId(node.id), name: node.name })) ?? [],
    colleagues: found.possibleOwners.map(({ id, name }) => ({ id: bareId(id), name })),
    leaves: supplierLeft(source?.proposals ?? []),
    fields: prefill(search, source?.proposals ?? [], bareId(viewer.id)),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const answer = await attempt(async () => {
    const fields = dealInput(textsOf(form, DEAL_FIELDS));
    return context.gql(CreateOpportunity, {
      input: {
        ...fields,
        name: text("name"),
        clientId: text("clientId"),
        accountId: text("accountId")
          ? globalId("Account", text("accountId"))
          : await chosenFrom(context.gql, form, "accountNamed", "account", "accountId"),
        postId: text("postId") ? globalId("Post", text("postId")) : null,
      },
    });
  });
  if ("ok" in answer && answer.ok) throw redirect(`/opportunities/${bareId(answer.data.createOpportunity.id)}`);
  return answer;
}

export default function NewOpportunity() {
  const t = useT("opportunities");
  const { clientId, account, post, accounts, colleagues, fields, leaves } = useLoaderData<typeof loader>();
  const failure = useFormFailure(useAnswer<typeof action>() as Parameters<typeof useFormFailure>[0]);
  const busy = useNavigation().state === "submitting";
  const viewerId = useShellData()?.viewer.id ?? "";
  const place = `deal:new:${post?.id ?? account?.id ?? ""}`;
  // No need was named in the post: whose word it was is a better name than none, and as easily replaced.
  const from = post && { kind: t(`signs:kind.${post.kind}`), name: post.author };
  const unnamed =
    leaves === null
      ? from && t("conversation:post.label", from)
      : leaves
        ? t("new.replace", { supplier: leaves })
        : t("new.changeSupplier");
  const name = fields.name || unnamed || "";
  const labels = {
    name: t("field.name"),
    amount: t("field.amount"),
    expectedOn: t("field.expectedOn"),
    accountId: t("field.account"),
  };
  return (
    <Page width="wide">
      <header className="head">
        <div>
          <h1>{t("new.title")}</h1>
          <p className="sub">{account ? t("new.on", { account: account.name }) : t("new.hint")}</p>
        </div>
      </header>
      <div className="deal-form">
        {post && (
          <blockquote className="deal-source">
            <Kind kind={post.kind} /> <span className="quiet">{post.author}</span>
            <p>{t("quoted", { text: post.text })}</p>
          </blockquote>
        )}
        <FailureBanner form={failure} labels={labels} />
        <Form method="post" className="deal-stack">
          <NewDraft viewerId={viewerId} place={place} answered={failure.failure !== undefined} clientId={clientId} />
          {post && <input type="hidden" name="postId" value={post.id} />}
          {account ? (
            <input type="hidden" name="accountId" value={account.id} />
          ) : (
            <Field label={t("field.account")} error={failure.field("accountId")}>
              <Choice name="accountNamed" kind="account" value={null} likely={accounts} required />
            </Field>
          )}
          <DealFields value={{ ...fields, name }} colleagues={colleagues} failure={failure} />
          <div className="btn-row">
            <Button type="submit" variant="primary" busy={busy}>
              {t("new.button")}
            </Button>
            <ButtonLink
              variant="plain"
              href={account ? `/accounts/${account.id}` : "/opportunities"}
              onClick={() => forgetForm(viewerId, place)}
            >
              {t("common:cancel")}
            </ButtonLink>
          </div>
        </Form>
      </div>
    </Page>
  );
}
