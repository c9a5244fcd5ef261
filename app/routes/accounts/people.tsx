import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { AccountPeople } from "~/components/people/account-people.tsx";
import { AddPerson, PersonAdded } from "~/components/people/add-person.tsx";
import { attempt, notFound } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { useT } from "~/shell/locale/context.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { useAccount } from "~/components/accounts/use-account.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { AccountPeopleQuery, CreatePersonDocument } from "./people.query.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const added = search.get("added") || undefined;
  const { account, person } = await context.gql(AccountPeopleQuery, {
    id: globalId("Account", params.accountId),
    after: search.get("after"),
    former: search.has("former"),
    added: globalId("Person", added),
    wasAdded: added !== undefined,
  });
  if (!account) return notFound();
  return { ...account.people, added: person ?? null };
}

export type PeoplePage = Awaited<ReturnType<typeof loader>>;

/** Adds someone; who she may be already comes back instead, with what was typed. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const typed = { name: text("name"), title: text("title"), email: text("email"), phone: text("phone") };
  const result = await attempt(() =>
    context.gql(CreatePersonDocument, {
      input: {
        name: typed.name,
        title: typed.title,
        emails: typed.email ? [typed.email] : [],
        phones: typed.phone ? [typed.phone] : [],
        accountId: globalId("Account", params.accountId),
        force: form.has("force"),
      },
    }),
  );
  if ("init" in result) return data({ ...result.data, typed, possibleDuplicates: [] }, result.init ?? {});
  const { person, possibleDuplicates } = result.data.createPerson;
  if (!person) return { ok: false as const, typed, possibleDuplicates };
  throw redirect(`/accounts/${params.accountId}/people?added=${bareId(person.id)}`);
}

export type AddAnswer = ReturnType<typeof useAnswer<typeof action>>;

export const shouldRevalidate = unlessRefused;

export default function People() {
  const t = useT("people");
  const account = useAccount();
  const people = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const former = useSearchParams()[0].has("former");
  const inside = useShellData()?.viewer.role !== "influencer";
  const here = `/accounts/${bareId(account.id)}/people`;
  return (
    <>
      <div className="bar-act">
        <nav className="feed-bar" aria-label={t("tab.show")}>
          <a className="btn btn-small btn-plain" href={here} aria-current={former ? undefined : "true"}>
            {t("tab.now")}
          </a>
          <a className="btn btn-small btn-plain" href={`${here}?former`} aria-current={former ? "true" : undefined}>
            {t("tab.former")}
          </a>
        </nav>
        {/* Who was added makes room for the next. */}
        {inside && !former && <AddPerson key={people.added?.id} here={here} answer={answer} />}
      </div>
      {people.added && <PersonAdded person={people.added} />}
      <AccountPeople account={account} people={people} former={former} />
      <ShowMore after={people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null}>{t("common:showMore")}</ShowMore>
    </>
  );
}
