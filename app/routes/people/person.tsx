import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { PostCard } from "~/components/conversation/post-card.tsx";
import { InteractionLine } from "~/components/interactions/interaction-line.tsx";
import { ClaimForm } from "~/components/people/claim-form.tsx";
import { DuplicatesHint } from "~/components/people/duplicates-hint.tsx";
import { MergedLines } from "~/components/people/merged-lines.tsx";
import { PersonForm } from "~/components/people/person-form.tsx";
import { PersonHead } from "~/components/people/person-head.tsx";
import { PersonRail } from "~/components/people/person-rail.tsx";
import { PERSON_FIELDS, personText } from "~/components/people/person-text.ts";
import { RoleList } from "~/components/people/role-list.tsx";
import { isNative } from "~/data/came-from.ts";
import { attempt, notFound, type Failure } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import type { LoadContext } from "~/data/load-context.ts";
import { mergeEdits, textsOf } from "~/data/merge-edits.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { useLive } from "~/live/use-live.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Page, Section } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { editedPerson, performOnPerson } from "./person-act.ts";
import { PersonQuery } from "./person.query.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { person } = await context.gql(PersonQuery, {
    id: globalId("Person", params.personId),
    postsAfter: search.get("posts"),
    touchesAfter: search.get("touches"),
  });
  if (!person) return notFound();
  // Merged into another record: the old address leads to the new one.
  if (bareId(person.id) !== params.personId?.toLowerCase()) throw redirect(`/people/${bareId(person.id)}`, 301);
  return person;
}

/** What comes back of an edit that was refused. A stale one is not lost: what only they changed is taken, and where both did, one chooses. */
async function editAnswer(form: FormData, personId: string | undefined, { code }: Failure, { gql }: LoadContext) {
  const mine = editedPerson(form);
  if (code !== "CONFLICT") return { mine, stale: null };
  const { person } = await gql(PersonQuery, { id: globalId("Person", personId) });
  if (!person) return notFound();
  const theirs = personText(person);
  const merge = mergeEdits(textsOf(form, PERSON_FIELDS, "base."), mine, theirs);
  return { mine, stale: { ...merge, theirs, version: person.version } };
}

/** Sent by forms that stay where they are: led to their own page, it would stand in the history once more. */
const STAYING = ["end-role", "unclaim"];

export type EditAnswer = Awaited<ReturnType<typeof editAnswer>>;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const result = await attempt(() => performOnPerson(context.gql, globalId("Person", params.personId), form));
  const intent = String(form.get("intent"));
  if (!("init" in result)) {
    if (STAYING.includes(intent) && !isNative(request)) return { ok: true as const };
    throw redirect(result.data);
  }
  if (intent !== "edit") return result;
  return data(
    { ...result.data, edit: await editAnswer(form, params.personId, result.data, context) },
    result.init ?? {},
  );
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.name} · Entregent` : "Entregent" },
];

export type PersonData = Awaited<ReturnType<typeof loader>>;

export default function Person() {
  const t = useT("people");
  const person = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const failure = useFormFailure(answer);
  const edit = answer && "edit" in answer ? (answer.edit as EditAnswer) : undefined;
  const editing = useSearchParams()[0].has("edit") && person.viewerCan.edit;
  useLive(null, (change) => change.personId === person.id.slice(7));
  const { posts, interactions } = person;
  return (
    <Page rail={<PersonRail person={person} />} railLabel={t("rail.label", { name: person.name })}>
      <PersonHead person={person} />
      {failure.failure && (
        <div className="gap">
          <FailureBanner
            form={failure}
            labels={{
              name: t("form.name"),
              emails: t("form.emails"),
              account: t("roles.account"),
              endedOn: t("roles.until"),
              claimed: t("network:claim.level"),
              disclosure: t("network:claim.show"),
            }}
          />
        </div>
      )}
      {editing && <PersonForm person={person} answer={edit} problem={failure.field} />}
      <MergedLines person={person} />
      <DuplicatesHint person={person} />
      {person.viewerCan.claim && (
        <ClaimForm
          key={person.relationships.find((one) => one.isViewer)?.version ?? 0}
          person={person}
          problem={failure.field}
        />
      )}
      <Section id="roles" title={t("roles.title")}>
        <RoleList person={person} />
      </Section>
      <Section id="about" title={t("posts.title")}>
        {posts.edges.length === 0 ? (
          <EmptyState
            title={t("posts.none", { name: person.name })}
            detail={t("posts.noneDetail")}
            example={t("posts.example")}
          />
        ) : (
          posts.edges.map(({ node }) => <PostCard key={node.id} post={node} showAccount compact />)
        )}
        <ShowMore after={posts.pageInfo.hasNextPage ? posts.pageInfo.endCursor : null} param="posts">
          {t("common:showMore")}
        </ShowMore>
      </Section>
      <Section id="timeline" title={t("touches.title")}>
        {interactions.edges.length === 0 && <p className="quiet gap">{t("touches.none")}</p>}
        <ul className="lines">
          {interactions.edges.map(({ node }) => (
            <InteractionLine
              key={node.id}
              entry={{
                how: node.channel,
                text: node.subject,
                body: node.body,
                at: node.occurredAt,
                colleagues: node.colleagues,
                people: [],
              }}
              account={{ id: node.accountId, name: node.accountName }}
            />
          ))}
        </ul>
        <ShowMore after={interactions.pageInfo.hasNextPage ? interactions.pageInfo.endCursor : null} param="touches">
          {t("common:showMore")}
        </ShowMore>
      </Section>
    </Page>
  );
}
