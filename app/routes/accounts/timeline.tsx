import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { AccountTimeline } from "~/components/interactions/account-timeline.tsx";
import { LogForm } from "~/components/interactions/log-form.tsx";
import { isNative } from "~/data/came-from.ts";
import { attempt, notFound } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { useAccount } from "~/components/accounts/use-account.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { LogInteractionDocument, TimelineQuery } from "./timeline.query.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { account } = await context.gql(TimelineQuery, {
    id: globalId("Account", params.accountId),
    after: search.get("after"),
    channel: search.get("channel"),
  });
  if (!account) return notFound();
  return { ...account, clientId: randomUUID(), today: new Date().toISOString().slice(0, 10) };
}

/** A day as typed: today means now, an earlier one its noon. */
function momentOf(day: string): string | null {
  const today = new Date().toISOString().slice(0, 10);
  return day === "" || day === today ? null : `${day}T12:00:00Z`;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const result = await attempt(() =>
    context.gql(LogInteractionDocument, {
      input: {
        accountId: globalId("Account", params.accountId),
        clientId: text("clientId"),
        channel: text("channel"),
        subject: text("subject"),
        body: text("body"),
        occurredAt: momentOf(text("on")),
        personIds: form.getAll("personIds").map(String),
      },
    }),
  );
  if ("init" in result) return result;
  if (isNative(request)) throw redirect(`/accounts/${params.accountId}/timeline`);
  return { ok: true as const, taken: text("clientId") };
}

export const shouldRevalidate = unlessRefused;

export default function Timeline() {
  const t = useT("interactions");
  const account = useAccount();
  const { timeline, people, viewerCan, clientId, today } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const failure = useFormFailure(answer);
  const taken = answer && "taken" in answer ? answer.taken : undefined;
  const channel = useSearchParams()[0].get("channel");
  const here = `/accounts/${bareId(account.id)}/timeline`;
  return (
    <>
      <FailureBanner
        form={failure}
        labels={{ subject: t("log.subject"), occurredAt: t("log.when"), personIds: t("log.people") }}
      />
      <AccountTimeline
        entries={timeline.edges.map(({ node }) => node)}
        channel={channel}
        here={here}
        name={account.name}
        act={
          viewerCan.logInteraction && (
            <LogForm
              key={taken}
              action={here}
              clientId={clientId}
              taken={taken}
              today={today}
              people={people.edges.map(({ node }) => node)}
              problem={failure.field}
              open={failure.failure !== undefined}
            />
          )
        }
      />
      <ShowMore after={timeline.pageInfo.hasNextPage ? timeline.pageInfo.endCursor : null}>{t("older")}</ShowMore>
    </>
  );
}
