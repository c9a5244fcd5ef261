import { newId } from "../../platform/ids.ts";
import { transaction } from "../../platform/db/prisma.ts";
import type { Listener } from "../listener.ts";
import { tellLive } from "../live-message.ts";
import type { Found } from "./proposals/found.ts";
import { proposalContext } from "./proposal-context.sql.ts";
import { extractProposals } from "./proposals/proposals-input.ts";

/** What someone may want to make structure of; the rest of what is found only colours the composer. */
const KEPT: readonly string[] = ["person", "phone", "email", "amount", "date", "role", "opportunity"];
const MAX_PROPOSALS = 12;

/** What was only proposed makes room for what is read now; what somebody decided is not proposed again. */
const STORE = `
  with gone as (delete from proposals where post_id = $1::uuid and status = 'proposed'),
  read as (select * from jsonb_to_recordset($2::jsonb) r(id uuid, position int, kind text, start int, "end" int, text text, value jsonb)),
  people as (insert into post_people (post_id, person_id) select $1::uuid, unnest($3::uuid[]) on conflict do nothing)
  insert into proposals (id, post_id, position, kind, start, "end", text, value)
  select r.id, $1::uuid, r.position, r.kind, r.start, r."end", r.text, r.value from read r
   where not exists (select 1 from proposals d where d.post_id = $1::uuid and d.status <> 'proposed' and d.kind = r.kind and d.text = r.text)`;

const isKnown = (found: Found) => "id" in found.value && found.value.id !== undefined;

/**
 * Reads the structure in a post and stores it as proposals: nothing happens before someone says yes. Runs again after an
 * edit: what was decided stays, what was only proposed is read anew.
 */
export const propose: Listener<"post.created" | "post.edited"> = {
  name: "propose",
  run: async (event) => {
    const { payload } = event;
    const post = await proposalContext(payload.postId);
    if (!post || post.kind === "update") return;
    const context = {
      now: post.createdAt,
      locale: post.locale === "fr" ? ("fr" as const) : ("en" as const),
      ...(post.country ? { country: post.country } : {}),
      knownPeople: post.people,
      knownOpportunities: post.deals,
    };
    const found = extractProposals(post.body, context).filter((one) => KEPT.includes(one.kind));
    const knownPeople = found.flatMap((one) => (one.kind === "person" && one.value.id ? [one.value.id] : []));
    const fresh = found.filter((one) => !isKnown(one)).slice(0, MAX_PROPOSALS);
    // Most posts say nothing to propose: they are read, and nothing is written.
    if (!post.readBefore && fresh.length === 0 && knownPeople.length === 0) return;
    const rows = fresh.map(({ kind, start, end, text, value }, position) => ({
      ...{ id: newId(), position, kind, start, end, text },
      value: { ...value },
    }));
    await transaction(async (tx) => {
      await tx.$queryRaw`select set_config('synchronous_commit', 'off', true) from posts where id = ${payload.postId}::uuid for update`;
      await tx.$executeRawUnsafe(STORE, payload.postId, JSON.stringify(rows), knownPeople);
    });
    // The page was told of the post itself; now it can show what was read in it.
    tellLive(event);
  },
};
