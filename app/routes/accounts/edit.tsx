import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AccountForm } from "~/components/accounts/account-form.tsx";
import { ACCOUNT_FIELDS, accountText, type AccountField } from "~/components/accounts/account-text.ts";
import { attempt, notFound } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import type { LoadContext } from "~/data/load-context.ts";
import { changedOf, mergeEdits, takeTheirs, textsOf } from "~/data/merge-edits.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { useT } from "~/shell/locale/context.tsx";
import { EditDraft } from "~/shell/edit-draft.tsx";
import { forgetForm } from "~/shell/form-draft.tsx";
import { StaleNote } from "~/shell/stale-note.tsx";
import { Page } from "~/ui/page.tsx";
import { countries } from "~/shell/countries.server.ts";
import { useShellData } from "~/shell/use-shell-data.ts";
import { chosenFrom } from "../search/chosen.server.ts";
import { accountInput } from "./account-input.server.ts";
import { AccountFieldsQuery, EditAccountDocument } from "./edit.query.ts";

async function read(context: LoadContext, accountId: string | undefined) {
  const { account } = await context.gql(AccountFieldsQuery, { id: globalId("Account", accountId) });
  if (!account?.viewerCan.edit) return notFound();
  const bare = (one: { id: string; name: string } | null | undefined) => one && { id: bareId(one.id), name: one.name };
  return {
    ...{ id: bareId(account.id), name: account.name, version: account.version },
    ...{ owner: bare(account.owner) ?? null, parent: bare(account.parent) ?? null },
    handOver: account.viewerCan.handOver,
    text: accountText(account),
  };
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  return { ...(await read(context, params.accountId)), countries: countries(context.viewer?.locale ?? "en") };
}

/** A stale edit is not lost: what only they changed is taken, and where both did, one chooses. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const base = textsOf(form, ACCOUNT_FIELDS, "base.");
  let mine = { ...textsOf(form, ACCOUNT_FIELDS), ownerId: base.ownerId, parentId: base.parentId };
  const named = { ownerId: String(form.get("owner") ?? ""), parentId: String(form.get("parent") ?? "") };
  const result = await attempt(async () => {
    const ownerId = await chosenFrom(context.gql, form, "owner", "colleague", "ownerId");
    const parentId = await chosenFrom(context.gql, form, "parent", "account", "parentId");
    if (ownerId !== undefined) mine.ownerId = bareId(ownerId ?? "");
    if (parentId !== undefined) mine.parentId = bareId(parentId ?? "");
    mine = takeTheirs(form, mine);
    return context.gql(EditAccountDocument, {
      id: globalId("Account", params.accountId),
      version: Number(form.get("version")) || 0,
      input: accountInput(changedOf(base, mine)),
    });
  });
  if (!("init" in result)) throw redirect(`/accounts/${params.accountId}/about`);
  const failure = result.data;
  const status = result.init ?? {};
  if (failure.code !== "CONFLICT") return data({ failure, mine, named, stale: null }, status);
  const theirs = await read(context, params.accountId);
  const stale = { ...mergeEdits(base, mine, theirs.text), theirs: theirs.text, now: theirs };
  return data({ failure, mine, named, stale }, status);
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? ""} · Entregent` }];

export default function EditAccount() {
  const t = useT("accounts");
  const account = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const viewerId = useShellData()?.viewer.id ?? "";
  const place = `account:${account.id}`;
  const stale = answer?.stale;
  const standing = stale?.now ?? account;
  const value = stale?.merged ?? account.text;
  /** Whom an id means: theirs by what stands now, mine by what was written. */
  const word = (field: AccountField, id: string) => {
    if (field !== "ownerId" && field !== "parentId") return field === "kind" ? t(`kind.${id}`) : id;
    const theirs = field === "ownerId" ? standing.owner : standing.parent;
    return theirs?.id === id ? theirs.name : answer?.named[field];
  };
  const chosen = (field: "ownerId" | "parentId") =>
    value[field] ? { id: value[field], name: word(field, value[field]) ?? "" } : null;
  return (
    <Page width="wide">
      <h1>{t("form.editTitle", { name: account.name })}</h1>
      <AccountForm
        key={stale ? `again ${standing.version}` : account.version}
        values={value}
        owner={chosen("ownerId")}
        parent={chosen("parentId")}
        handOver={standing.handOver}
        self={account.id}
        countries={account.countries}
        answer={answer?.failure}
        submit={t("common:save")}
        cancel={`/accounts/${account.id}`}
        onCancel={() => forgetForm(viewerId, place)}
        note={(field) =>
          stale && (stale.taken.includes(field) || stale.torn.includes(field)) ? (
            <StaleNote field={field} stale={stale} mine={answer.mine} word={word} />
          ) : null
        }
      >
        <EditDraft
          viewerId={viewerId}
          place={place}
          answered={Boolean(answer)}
          version={standing.version}
          base={standing.text}
        />
      </AccountForm>
    </Page>
  );
}
