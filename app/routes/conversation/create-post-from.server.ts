import type { AppLoadContext } from "@remix-run/node";
import { randomUUID } from "node:crypto";
import { failureOf } from "~/data/failure.ts";
import type { DraftDecision } from "~/components/conversation/composer/draft.ts";
import { bareId, globalId } from "~/data/ids.ts";
import type { PostKind } from "~/gql/graphql.ts";
import { guessKind } from "../../../domain/conversation/proposals/guess-input.ts";
import { fileIdsOf } from "./form-with-files.server.ts";
import { CreatePostDocument } from "./post-new.query.ts";

/**
 * Posts what the composer sent, on the account of its page or on what was chosen in it. Everything but the body may be missing: the kind
 * is then read from the words.
 */
export async function createPostFrom(form: FormData, accountId: string | undefined, { gql }: AppLoadContext) {
  const text = (name: string) => String(form.get(name) ?? "");
  const body = text("body");
  const clientId = text("clientId") || randomUUID();
  const hand = text("hand");
  const people = idsOf("Person", text("personIds"));
  const found = idsOf("Person", text("foundIds"));
  const on = accountId ?? (text("on") || undefined);
  const post = (personIds: string[]) =>
    gql(CreatePostDocument, {
      input: {
        ...(on && { accountId: globalId("Account", on) }),
        ...(!on && text("newName") && { newAccount: { clientId: text("newId"), name: text("newName") } }),
        decisions: decisionsIn(text("decisions")),
        clientId,
        body,
        kind: (text("kind") || guessKind(body)) as PostKind,
        channel: text("channel") || null,
        firstHand: hand === "" ? null : hand === "first",
        source: text("source"),
        reach: text("reach") || null,
        opportunityId: text("opportunityId") ? globalId("Opportunity", text("opportunityId")) : null,
        personIds,
        attachmentIds: fileIdsOf(form),
      },
    });
  const { createPost } = await post([...people, ...found]).catch((error: unknown) => {
    // Nobody chose the people found in the text: one of them who has gone meanwhile must not stop the post.
    if (found.length === 0 || failureOf(error)?.code !== "NOT_FOUND") throw error;
    return post(people);
  });
  const { id, accountId: placedOn, accountName } = createPost;
  return { id, clientId, accountId: placedOn ? bareId(placedOn) : null, accountName: accountName ?? null };
}

/** What the writer said of what was found; a form that was tampered with says nothing. */
function decisionsIn(json: string): DraftDecision[] {
  try {
    const given: unknown = JSON.parse(json || "[]");
    return Array.isArray(given) ? (given as DraftDecision[]) : [];
  } catch {
    return [];
  }
}

const idsOf = (type: string, words: string) =>
  words
    .split(" ")
    .filter(Boolean)
    .map((id) => globalId(type, id));
