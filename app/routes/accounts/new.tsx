import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountForm } from "~/components/accounts/account-form.tsx";
import { ACCOUNT_FIELDS } from "~/components/accounts/account-text.ts";
import { KnownAlready } from "~/components/accounts/known-already.tsx";
import { attempt } from "~/data/failure.ts";
import { bareId } from "~/data/ids.ts";
import { textsOf } from "~/data/merge-edits.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
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
import { knownAlready } from "./known-already.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const name = new URL(request.url).searchParams.get("name")?.trim().slice(0, 200);
  return { name, clientId: randomUUID(), countries: countriesIn(context.viewer?.locale ?? "en") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const typed = textsOf(form, ACCOUNT_FIELDS);
  const { ownerId: _owner, parentId: _parent, ...text } = typed;
  const clientId = String(form.get("clientId") ?? "") || null;
  const result = await attempt(async () => {
    const ownerId = await chosenFrom(context.gql, form, "owner", "colleague", "ownerId");
    const parentId = await chosenFrom(context.gql, form, "parent", "account", "parentId");
    // What this very form made a moment ago, when its answer was lost, is no other.
    const known = form.has("force")
      ? []
      : (await knownAlready(context.gql, text.name)).filter(({ id }) => id !== clientId);
    if (known.length > 0) return { known };
    const input = { ...accountInput(text), ...(ownerId && { ownerId }), ...(parentId && { parentId }) };
    return context.gql(CreateAccountDocument, { input, clientId });
  });
  if ("init" in result) return data({ failure: result.data, typed, known: [] }, result.init ?? {});
  if ("known" in result.data) return { failure: undefined, typed, known: result.data.known };
  throw redirect(`/accounts/${bareId(result.data.createAccount.id)}`);
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "accounts:form.newTitle");

/** A form that begins with the name somebody looked for. */
function named(name: string) {
  const form = new FormData();
  form.set("name", name);
  return textsOf(form, ACCOUNT_FIELDS);
}

/** Where its draft is kept. */
const PLACE = "account:new";

export default function NewAccount() {
  const t = useT("accounts");
  const answer = useAnswer<typeof action>();
  // A line that is cut answers with less.
  const known = (answer && "known" in answer && answer.known) || [];
  const viewerId = useShellData()?.viewer.id ?? "";
  const { name, clientId, countries } = useLoaderData<typeof loader>();
  return (
    <Page width="wide">
      <h1>{t("form.newTitle")}</h1>
      <p className="sub">{t("form.newDetail")}</p>
      <AccountForm
        answer={answer?.failure}
        values={answer?.typed ?? (name ? named(name) : undefined)}
        submit={t("form.create")}
        first={known.length > 0 ? { hint: <KnownAlready known={known} />, anyway: t("form.anyway") } : undefined}
        cancel="/accounts"
        onCancel={() => forgetForm(viewerId, PLACE)}
        countries={countries}
      >
        <NewDraft viewerId={viewerId} place={PLACE} answered={answer !== undefined} clientId={clientId} />
      </AccountForm>
    </Page>
  );
}
