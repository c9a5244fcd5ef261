import { setImmediate as nextTurn } from "node:timers/promises";
import { newId } from "../../platform/ids.ts";
import { queryTogether } from "../../platform/db/pool.ts";
import { listenerOfMany } from "../listener.ts";
import { tellLive } from "../live-message.ts";
import type { Found } from "./proposals/found.ts";
import { proposalContexts, type ProposalContext } from "./proposal-context.sql.ts";
import { extractProposals } from "./proposals/proposals-input.ts";

/** What someone may want to make structure of; the rest of what is found only colours the composer. */
const KEPT: readonly string[] = ["person", "phone", "email", "amount", "date", "role", "opportunity"];
const MAX_PROPOSALS = 12;

/** A statement of its own, so that the next one sees what somebody decided while this one waited. */
const HOLD = `select id from posts where id = any($1::uuid[]) order by id for update`;

/** What was only proposed makes room for what is read now; what somebody decided is not proposed again. */
const STORE = `
  with gone as (delete from proposals where post_id = any($1::uuid[]) and status = 'proposed'),
  read as (select * from jsonb_to_recordset($2::jsonb) r("postId" uuid, id uuid, position int, kind text, start int, "end" int, text text, value jsonb)),
  people as (insert into post_people (post_id, person_id)
    select q."postId", q.id from jsonb_to_recordset($3::jsonb) q("postId" uuid, id uuid) on conflict do nothing)
  insert into proposals (id, post_id, position, kind, start, "end", text, value)
  select r.id, r."postId", r.position, r.kind, r.start, r."end", r.text, r.value from read r
   where not exists (select 1 from proposals d where d.post_id = r."postId" and d.status <> 'proposed' and d.kind = r.kind and d.text = r.text)`;

const isKnown = (found: Found) => "id" in found.value && found.value.id !== undefined;

interface Reading {
  postId: string;
  proposals: { postId: string; id: string; position: number; kind: string; value: object }[];
  people: { postId: string; id: string }[];
}

/** Null when there is nothing to write: most posts say nothing to propose. */
function readingOf(post: ProposalContext): Reading | null {
  if (post.kind === "update") return null;
  const { postId } = post;
  const context = {
    now: post.createdAt,
    locale: post.locale === "fr" ? ("fr" as const) : ("en" as const),
    ...(post.country ? { country: post.country } : {}),
    knownPeople: post.people,
    knownOpportunities: post.deals,
  };
  const found = extractProposals(post.body, context).filter((one) => KEPT.includes(one.kind));
  const people = found.flatMap((one) => (one.kind === "person" && one.value.id ? [{ postId, id: one.value.id }] : []));
  const fresh = found.filter((one) => !isKnown(one)).slice(0, MAX_PROPOSALS);
  if (!post.readBefore && fresh.length === 0 && people.length === 0) return null;
  const proposals = fresh.map(({ kind, start, end, text, value }, position) => ({
    ...{ postId, id: newId(), position, kind, start, end, text },
    value: { ...value },
  }));
  return { postId, proposals, people };
}

/**
 * Reads the structure in posts and stores it as proposals: nothing happens before someone says yes. Runs again after an
 * edit: what was decided stays, what was only proposed is read anew.
 */
export const propose = listenerOfMany<"post.created" | "post.edited">("propose", async (events) => {
  const posts = await proposalContexts(events.map(({ payload }) => payload.postId));
  const readings: Reading[] = [];
  for (const post of posts) {
    const reading = readingOf(post);
    if (reading) readings.push(reading);
    // Reading a text takes a millisecond: those who ask for pages meanwhile need not wait for all of them.
    await nextTurn();
  }
  if (readings.length === 0) return;
  const ids = readings.map(({ postId }) => postId);
  await queryTogether(async (run) => {
    await run("proposals-hold", HOLD, [ids]);
    await run("proposals-store", STORE, [
      ids,
      JSON.stringify(readings.flatMap(({ proposals }) => proposals)),
      JSON.stringify(readings.flatMap(({ people }) => people)),
    ]);
  });
  // The page was told of the post itself; now it can show what was read in it.
  for (const event of events) if (ids.includes(event.payload.postId)) tellLive(event);
});
