import { setImmediate as nextTurn } from "node:timers/promises";
import { foldName } from "../people/names.ts";
import { newId } from "../../platform/ids.ts";
import { query } from "../../platform/db/pool.ts";
import { listenerOfMany } from "../listener.ts";
import { tellLive } from "../live-message.ts";
import type { Found } from "./proposals/found.ts";
import { namesOfAccounts, proposalContexts, type ProposalContext } from "./proposal-context.sql.ts";
import { extractProposals } from "./proposals/proposals-input.ts";

/** What someone may want to make structure of; the rest of what is found only colours the composer. */
export const KEPT: readonly string[] = ["person", "phone", "email", "amount", "date", "role", "opportunity", "account"];
const MAX_PROPOSALS = 12;

const isKnown = (found: Found) => "id" in found.value && found.value.id !== undefined;

interface Reading {
  postId: string;
  proposals: { postId: string; id: string; position: number; kind: string; text: string; value: object }[];
  people: { postId: string; id: string }[];
}

/** Null when there is nothing to write: most posts say nothing to propose. */
function readingOf(post: ProposalContext): Reading | null {
  if (post.kind === "update") return null;
  const { postId, accountId, accountName } = post;
  const context = {
    now: post.createdAt,
    locale: post.locale === "fr" ? ("fr" as const) : ("en" as const),
    ...(post.country ? { country: post.country } : {}),
    // A name of one word may be any word of the text.
    knownAccounts: accountId && accountName.includes(" ") ? [{ id: accountId, name: accountName }] : [],
    knownPeople: post.people,
    knownOpportunities: post.deals,
  };
  const own = foldName(accountName);
  const found = extractProposals(post.body, context).filter(
    (one) => KEPT.includes(one.kind) && !(one.kind === "account" && accountId && foldName(one.text) === own),
  );
  const people = found.flatMap((one) => (one.kind === "person" && one.value.id ? [{ postId, id: one.value.id }] : []));
  const fresh = found.filter((one) => !isKnown(one)).slice(0, MAX_PROPOSALS);
  if (!post.readBefore && fresh.length === 0 && people.length === 0) return null;
  const proposals = fresh.map(({ kind, start, end, text, value }, position) => ({
    ...{ postId, id: newId(), position, kind, start, end, text },
    value: { ...value },
  }));
  return { postId, proposals, people };
}

/** Somebody who may just as well be a firm: two words and nothing that says what she does. */
const mayBeFirm = ({ kind, text, value }: Reading["proposals"][number]) =>
  // A firm to be created: not when all readers have it already.
  kind === "account" || (kind === "person" && text.includes(" ") && !("title" in value));

/** Takes out whoever bears the name of an account that all readers of the post may see: only asked when there is anybody to ask about. */
async function withoutFirms(readings: Reading[]): Promise<Reading[]> {
  const unsure = readings.flatMap(({ proposals }) => proposals.filter(mayBeFirm));
  if (unsure.length === 0) return readings;
  const firms = await namesOfAccounts(unsure.map(({ postId, text }) => ({ postId, name: text })));
  const isFirm = (one: Reading["proposals"][number]) =>
    mayBeFirm(one) && firms.some(({ postId, name }) => postId === one.postId && name === one.text);
  return readings.map((reading) => ({ ...reading, proposals: reading.proposals.filter((one) => !isFirm(one)) }));
}

const AT_A_STRETCH_MS = 4;

/** Reading a text takes a millisecond; others are let through meanwhile, and the more of them there are, the longer the stretches. */
async function readAll(posts: readonly ProposalContext[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  let stretch = AT_A_STRETCH_MS;
  let since = performance.now();
  for (const post of posts) {
    const reading = readingOf(post);
    if (reading) readings.push(reading);
    const paused = performance.now();
    if (paused - since < stretch) continue;
    await nextTurn();
    since = performance.now();
    stretch = Math.max(AT_A_STRETCH_MS, (since - paused) / 2);
  }
  return readings;
}

/**
 * Reads the structure in posts and stores it as proposals: nothing happens before someone says yes. Runs again after an
 * edit, and where it was placed: what was decided stays, what was only proposed is read anew.
 */
export const propose = listenerOfMany<"post.created" | "post.edited" | "post.placed" | "post.unplaced">(
  "propose",
  async (events) => {
    const posts = await proposalContexts(events.map(({ payload }) => payload.postId));
    const readings = await withoutFirms(await readAll(posts));
    if (readings.length === 0) return;
    const ids = readings.map(({ postId }) => postId);
    await query("proposals-store", "select store_proposals($1::uuid[], $2::jsonb, $3::jsonb)::text", [
      ids,
      JSON.stringify(readings.flatMap(({ proposals }) => proposals)),
      JSON.stringify(readings.flatMap(({ people }) => people)),
    ]);
    // The page was told of the post itself; now it can show what was read in it.
    for (const event of events) if (ids.includes(event.payload.postId)) tellLive(event);
  },
);
