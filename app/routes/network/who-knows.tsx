import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { AskLists } from "~/components/network/ask-lists.tsx";
import { WhoResults } from "~/components/network/who-results.tsx";
import { WhoSearch } from "~/components/network/who-search.tsx";
import { backTo, isNative } from "~/data/came-from.ts";
import { attempt, notFound, orRespond } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import type { LoadContext } from "~/data/load-context.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import type { IntroductionAct } from "~/gql/graphql.ts";
import { useLive } from "~/live/use-live.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Page } from "~/ui/page.tsx";
import {
  AskDealsQuery,
  AskIntroductionDocument,
  FollowIntroductionDocument,
  IntroductionsQuery,
  WhoKnowsQuery,
} from "./who-knows.query.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const [answer, introductions] = await Promise.all([
    orRespond(() => answerTo(context.gql, search)),
    context.gql(IntroductionsQuery, {
      waitingAfter: search.get("waiting"),
      askedAfter: search.get("asked"),
      ledAfter: search.get("led"),
    }),
  ]);
  return { answer, introductions, ask: await askPanel(context.gql, search, answer) };
}

/** What the address asks: a person, an account, or words. */
async function answerTo(gql: LoadContext["gql"], search: URLSearchParams) {
  const [person, account, text] = [search.get("person"), search.get("account"), search.get("q")?.trim()];
  if (!person && !account && !text) return null;
  const { whoKnows } = await gql(WhoKnowsQuery, {
    personId: person ? globalId("Person", person) : null,
    accountId: account && !person ? globalId("Account", account) : null,
    text: person || account ? null : text,
    after: search.get("after"),
  });
  return whoKnows;
}

/** The one ask that stands open, with the deals it may be for. */
async function askPanel(
  gql: LoadContext["gql"],
  search: URLSearchParams,
  answer: Awaited<ReturnType<typeof answerTo>>,
) {
  const tieId = search.get("ask");
  if (!tieId || !answer) return null;
  const direct = answer.knowers.edges.find(({ node }) => node.best.id === tieId)?.node.best;
  const viaPath = answer.paths.find(({ tie }) => tie.id === tieId);
  const personId = direct ? direct.person.id : viaPath ? answer.subject?.id : null;
  if (!personId) return null;
  const { person } = await gql(AskDealsQuery, { personId });
  if (!person) return null;
  const deals = person.roles
    .filter(({ current }) => current)
    .flatMap(({ account }) => account.opportunities.edges.map(({ node }) => node));
  return { tieId, person, deals };
}

/** An ask, or one step of an introduction, by the name of the button that was pressed. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const result = await attempt(async () => {
    if (text("intent") === "ask") {
      await context.gql(AskIntroductionDocument, {
        input: {
          personId: text("personId"),
          connectorId: text("connectorId") || null,
          handle: text("handle") || null,
          reason: text("reason"),
          opportunityId: text("opportunityId") || null,
        },
      });
    } else if (text("intent") === "follow") {
      await context.gql(FollowIntroductionDocument, {
        input: {
          id: text("id"),
          act: text("act") as IntroductionAct,
          version: Number(text("version")),
          suggestedUserId: text("suggestedUserId") || null,
          outcome: text("outcome") || null,
          note: text("note") || null,
        },
      });
    } else notFound();
  });
  if ("init" in result) return result;
  // A step is taken where one stands, on the front page too: that page reads itself again.
  if (text("intent") === "follow" && !isNative(request)) return { ok: true as const };
  if (text("intent") === "follow") throw redirect(backTo(request, "/who-knows"));
  const search = new URL(request.url).searchParams;
  search.delete("ask");
  throw redirect(`/who-knows${search.size > 0 ? `?${search.toString()}` : ""}`);
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "shell:nav.whoKnows");

export type WhoKnowsData = Awaited<ReturnType<typeof loader>>;
export type WhoAnswer = NonNullable<WhoKnowsData["answer"]>;
export type Knower = WhoAnswer["knowers"]["edges"][number]["node"];

export default function WhoKnows() {
  const t = useT("network");
  const { answer, introductions, ask } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const typed = search.get("q") ?? answer?.subject?.name ?? "";
  const failed = useAnswer<typeof action>();
  useLive(null, (change) => change.type.startsWith("introduction."));
  return (
    <Page width="wide">
      <div className="dateline">
        <h1>{t("title")}</h1>
        <span className="sub">{t("titleSub")}</span>
      </div>
      <WhoSearch typed={typed} answer={answer} />
      {answer && <WhoResults answer={answer} ask={ask} failed={failed} />}
      <AskLists lists={introductions} />
    </Page>
  );
}
