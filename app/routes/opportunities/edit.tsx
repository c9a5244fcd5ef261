import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { attempt, notFound, orRespond } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import type { LoadContext } from "~/data/load-context.ts";
import { changedOf, mergeEdits, takeTheirs, textsOf } from "~/data/merge-edits.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import type { OpportunityToEditQuery } from "~/gql/graphql.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { EditDraft } from "~/shell/edit-draft.tsx";
import { forgetForm } from "~/shell/form-draft.tsx";
import { StaleNote } from "~/shell/stale-note.tsx";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { Page } from "~/ui/page.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { DealFields } from "./deal-fields.tsx";
import { DEAL_FIELDS, dealInput, type DealField, type DealText } from "./deal-form.ts";
import { EditOpportunityQuery } from "./edit.query.ts";
import { EditOpportunity } from "./opportunity-acts.query.ts";
import { TeamForm } from "./team-form.tsx";
import { setTeam } from "./team.server.ts";

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.name} · Entregent` : "Entregent" },
];

type Deal = NonNullable<OpportunityToEditQuery["opportunity"]>;

const textOf = (deal: Deal): DealText => ({
  name: deal.name,
  amount: deal.amount == null ? "" : String(deal.amount),
  currency: deal.currency,
  expectedOn: deal.expectedOn ?? "",
  ownerId: deal.owner ? bareId(deal.owner.id) : "",
  nextStep: deal.nextStep,
  nextStepOn: deal.nextStepOn ?? "",
});

async function read(context: LoadContext, opportunityId: string | undefined) {
  if (context.viewer?.role === "influencer") return notFound();
  const id = globalId("Opportunity", opportunityId);
  const { opportunity, possibleOwners } = await orRespond(() => context.gql(EditOpportunityQuery, { id }));
  if (!opportunity?.viewerCan.edit) return notFound();
  return { deal: opportunity, colleagues: possibleOwners.map((user) => ({ id: bareId(user.id), name: user.name })) };
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { deal, colleagues } = await read(context, params.opportunityId);
  const { id, name, accountName, version, dealTeamOnly } = deal;
  return { id: bareId(id), name, accountName, version, dealTeamOnly, colleagues, fields: textOf(deal) };
}

/** A stale edit is not lost: what only they changed is taken, and where both did, one chooses. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const base = textsOf(form, DEAL_FIELDS, "base.");
  const mine = takeTheirs(form, textsOf(form, DEAL_FIELDS));
  const id = globalId("Opportunity", params.opportunityId);
  const result = await attempt<unknown>(() => {
    const team = setTeam(context.gql, id, form);
    if (team) return team;
    const input = dealInput(changedOf(base, mine), mine.currency);
    return context.gql(EditOpportunity, { input: { id, version: Number(form.get("version")) || 0, ...input } });
  });
  if (!("init" in result)) throw redirect(`/opportunities/${params.opportunityId}`);
  const failure = result.data;
  const status = result.init ?? {};
  if (form.has("intent")) return data({ failure, stale: null, mine: null }, status);
  if (failure.code !== "CONFLICT") return data({ failure, stale: null, mine }, status);
  const { deal } = await read(context, params.opportunityId);
  const theirs = textOf(deal);
  const stale = { ...mergeEdits(base, mine, theirs), theirs, version: deal.version };
  return data({ failure, mine, stale }, status);
}

/** Of the fields, the owner alone is an id. */
const wordOf = (colleagues: readonly { id: string; name: string }[]) => (field: DealField, value: string) =>
  field === "ownerId" ? colleagues.find(({ id }) => id === value)?.name : value;

export default function EditOpportunityPage() {
  const t = useT("opportunities");
  const deal = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const failure = useFormFailure(answer?.failure);
  const busy = useNavigation().state === "submitting";
  const viewerId = useShellData()?.viewer.id ?? "";
  const place = `deal:${deal.id}`;
  const stale = answer?.stale;
  const value = stale?.merged ?? answer?.mine ?? deal.fields;
  const base = stale?.theirs ?? deal.fields;
  const href = `/opportunities/${deal.id}`;
  return (
    <Page width="wide">
      <header className="head">
        <div>
          <h1>{t("edit.title", { name: deal.name })}</h1>
          {deal.accountName && (
            <p className="sub" dir="auto">
              {deal.accountName}
            </p>
          )}
        </div>
      </header>
      <div className="deal-form">
        <FailureBanner form={failure} labels={{ name: t("field.name"), amount: t("field.amount") }} />
        <Form method="post" className="deal-stack" key={stale ? `again ${stale.version}` : deal.version}>
          <EditDraft
            viewerId={viewerId}
            place={place}
            answered={Boolean(answer?.mine)}
            version={stale?.version ?? deal.version}
            base={base}
          />
          <DealFields
            value={value}
            colleagues={deal.colleagues}
            failure={failure}
            note={(field) =>
              stale && <StaleNote field={field} stale={stale} mine={answer.mine} word={wordOf(deal.colleagues)} />
            }
          />
          <div className="btn-row">
            <Button type="submit" variant="primary" busy={busy}>
              {t("common:save")}
            </Button>
            <ButtonLink variant="plain" href={href} onClick={() => forgetForm(viewerId, place)}>
              {t("common:cancel")}
            </ButtonLink>
          </div>
        </Form>
        <TeamForm deal={deal} />
      </div>
    </Page>
  );
}
