import { randomUUID } from "node:crypto";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountForm } from "~/components/accounts/account-form.tsx";
import { ACCOUNT_FIELDS } from "~/components/accounts/account-text.ts";
import { attempt } from "~/data/failure.ts";
import { bareId } from "~/data/ids.ts";
import { textsOf } from "~/data/merge-edits.ts";
import { unlessRefused } from "~/data/reread.ts";
import { forgetForm } from "~/shell/form-draft.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { NewDraft } from "~/shell/new-draft.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { useShellData } from "~/shell/use-shell-data.ts";
import { Page } from "~/ui/page.tsx";
import { countries as countriesIn } from "~/shell/countries.server.ts";
import { chosenFrom } from "../search/chosen.server.ts";
import { accountInput } from "./account-input.server.ts";
import { CreateAccountDocument } from "./edit.query.ts";

export function loader({ context }: LoaderFunctionArgs) {
  return { clientId: randomUUID(), countries: countriesIn(context.viewer?.locale ?? "en") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { ownerId: _owner, parentId: _parent, ...text } = textsOf(form, ACCOUNT_FIELDS);
  const result = await attempt(async () => {
    const ownerId = await chosenFrom(context.gql, form, "owner", "colleague", "ownerId");
    const parentId = await chosenFrom(context.gql, form, "parent", "account", "parentId");
    return context.gql(CreateAccountDocument, {
      input: { ...accountInput(text), ...(ownerId && { ownerId }), ...(parentId && { parentId }) },
      clientId: String(form.get("clientId") ?? "") || null,
    });
  });
  if ("init" in result) return result;
  throw redirect(`/accounts/${bareId(result.data.createAccount.id)}`);
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:form.newTitle");

/** Where its draft is kept. */
const PLACE = "account:new";

export default function NewAccount() {
  const t = useT("accounts");
  const answer = useActionData<typeof action>();
  const viewerId = useShellData()?.viewer.id ?? "";
  const { clientId, countries } = useLoaderData<typeof loader>();
  return (
    <Page width="wide">
      <h1>{t("form.newTitle")}</h1>
      <p className="sub">{t("form.newDetail")}</p>
      <AccountForm
        answer={answer}
        submit={t("form.create")}
        cancel="/accounts"
        onCancel={() => forgetForm(viewerId, PLACE)}
        countries={countries}
      >
        <NewDraft viewerId={viewerId} place={PLACE} answered={answer !== undefined} clientId={clientId} />
      </AccountForm>
    </Page>
  );
}
