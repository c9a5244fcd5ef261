import { query } from "../../platform/db/pool.ts";
import type { RecordedEvent } from "../events.ts";
import { listenerOfMany } from "../listener.ts";
import { tellLive } from "../live-message.ts";

type Traced =
  | "interaction.created"
  | "person.merged"
  | "person.unmerged"
  | "post.created"
  | "post.edited"
  | "post.placed"
  | "proposal.accepted";

/**
 * Keeps who did what together with whom (`tie_traces`). What takes sight or a trace away does so in its own transaction (closing an
 * account, deleting a post, merging people); only what is new waits for this.
 */
export const traceTies = listenerOfMany<Traced>("trace-ties", async (events) => {
  const changed = new Set(await trace(await sourcesOf(events)));
  // The page was told of the post itself; now it can show who knows whom by it.
  for (const event of events) if (changed.has(sourceOf(event) ?? "")) tellLive(event);
});

function sourceOf({ payload }: RecordedEvent<Traced>): string | null {
  if ("postId" in payload) return payload.postId;
  return "interactionId" in payload ? payload.interactionId : null;
}

/** Of people who were merged, or told apart again, all their traces: those who were together are one fewer, or one more. */
async function sourcesOf(events: readonly RecordedEvent<Traced>[]): Promise<string[]> {
  const merged = events.flatMap(({ payload }) => ("personId" in payload ? [payload.personId, payload.fromId] : []));
  const rows = merged.length === 0 ? [] : await query<{ id: string }>("trace-sources", OF_PEOPLE, [merged]);
  return [...events.flatMap((event) => sourceOf(event) ?? []), ...rows.map(({ id }) => id)];
}

const OF_PEOPLE = "select distinct source_id as id from tie_traces where person_id = any($1::uuid[])";

/** Brings the traces of these posts and interactions up to date. Returns those of them that have changed. */
async function trace(sourceIds: readonly string[]): Promise<string[]> {
  if (sourceIds.length === 0) return [];
  const rows = await query<{ id: string }>("trace-ties", "select trace_ties($1::uuid[]) as id", [sourceIds]);
  return rows.map(({ id }) => id);
}

const COLUMNS = "source_id, person_id, user_id, account_id, at, via, others, audience_id, circle_id";

/** Posts and interactions whose traces are not what follows from them. Reads all of them. */
export async function untracedSources(): Promise<string[]> {
  const [kept, now] = [`select ${COLUMNS} from tie_traces`, `select ${COLUMNS} from tie_touches`];
  const text = `select distinct source_id as id from ((${kept} except ${now}) union all (${now} except ${kept})) d order by id`;
  return (await query<{ id: string }>("untraced-sources", text, [])).map(({ id }) => id);
}

const AT_ONCE = 500;

/** What a version that knew nothing of traces has left out, or a listener that failed for good. Returns how many were brought up to date. */
export async function retraceTies(): Promise<number> {
  const sources = await untracedSources();
  let changed = 0;
  for (let at = 0; at < sources.length; at += AT_ONCE) changed += (await trace(sources.slice(at, at + AT_ONCE))).length;
  return changed;
}
