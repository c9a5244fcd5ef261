import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccountForm, accountInput } from "~/components/accounts/account-form.tsx";
import { attempt, notFound } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Page } from "~/ui/page.tsx";
import { countries } from "~/shell/countries.server.ts";
import { AccountFieldsQuery, EditAccountDocument } from "./edit.query.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { account } = await context.gql(AccountFieldsQuery, { id: globalId("Account", params.accountId) });
  if (!account?.viewerCan.edit) return notFound();
  return { ...account, countries: countries(context.viewer?.locale ?? "en") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = globalId("Account", params.accountId);
  const version = Number(form.get("version"));
  const result = await attempt(() => context.gql(EditAccountDocument, { id, version, input: accountInput(form) }));
  if ("init" in result) return result;
  throw redirect(`/accounts/${params.accountId}/about`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? ""} · Entregent` }];

export default function EditAccount() {
  const t = useT("accounts");
  const account = useLoaderData<typeof loader>();
  return (
    <Page width="wide">
      <h1>{t("form.editTitle", { name: account.name })}</h1>
      <AccountForm
        values={account}
        version={account.version}
        countries={account.countries}
        answer={useActionData<typeof action>()}
        submit={t("common:save")}
        cancel={`/accounts/${bareId(account.id)}`}
      />
    </Page>
  );
}
