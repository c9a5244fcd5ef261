import { newId } from "../../platform/ids.ts";
import { now } from "../../platform/clock.ts";
import { query } from "../../platform/db/pool.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { currentRequestId } from "../../platform/request-context.ts";
import { assertCan, loadVisible } from "../access.ts";
import { InvalidInput, NotFound } from "../errors.ts";
import { keysOnDeal } from "../opportunities/opportunity-policy.ts";
import { parseInput } from "../parse.ts";
import { visiblePeople } from "../people/person-policy.ts";
import { isInsider, type Viewer } from "../viewer.ts";
import { mentionsIn } from "./markdown.ts";
import { createPostInput } from "./post-input.ts";

/**
 * Post, links, event and job in ONE statement: the write that must be fastest, and that a kill finds done or not begun.
 * Posting the same `clientId` again answers with the post that stands, without a second event.
 */
const INSERT = `
  with p as (
    insert into posts (id, account_id, author_id, kind, body, channel, first_hand, source, audience_id, circle_id, client_id,
                       fresh_at, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)
    on conflict (author_id, client_id) do nothing returning id),
  deal as (insert into opportunity_posts (opportunity_id, post_id, linked_by_id, created_at)
    select $13::uuid, p.id, $3, $12 from p where $13::uuid is not null),
  people as (insert into post_people (post_id, person_id) select p.id, unnest($14::uuid[]) from p),
  e as (select record_event($15, 'post.created', $3, $9, $10, $16::jsonb, $17, $12) as id from p)
  select coalesce((select id from p), (select id from posts where author_id = $3 and client_id = $11)) as id,
         (select id from e) as event_id`;

/** People a post is linked to at most. */
const MOST_PEOPLE = 20;

/** Posts on an account. Guests always write for their own circle; colleagues choose whether guests read along. */
export async function createPost(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(createPostInput, raw);
  const account = await loadVisible(viewer, "account", input.accountId);
  const deal = input.opportunityId ? await loadVisible(viewer, "opportunity", input.opportunityId) : null;
  const mentions = mentionsIn(input.body);
  const personIds = await visiblePersonIds(viewer, input.personIds, mentions.person);
  assertCan(viewer, "account.post", account);
  if (deal && deal.accountId !== account.id) throw new InvalidInput([{ path: "opportunityId", key: "otherAccount" }]);
  const shared = !isInsider(viewer) || input.reach === "guests";
  const keys = keysOnDeal(account, deal, shared);
  const id = newId();
  const payload = { accountId: account.id, postId: id, mentionedIds: mentions.user };
  const rows = await query<{ id: string }>("create-post", INSERT, [
    id,
    account.id,
    viewer.id,
    input.kind,
    input.body,
    input.channel ?? null,
    input.firstHand ?? null,
    input.source,
    keys.audienceId,
    keys.circleId,
    input.clientId,
    now(),
    deal?.id ?? null,
    personIds,
    newId(),
    JSON.stringify(payload),
    currentRequestId() ?? null,
  ]);
  return { id: rows[0]!.id };
}

/** Of those chosen, one who is not there is an error; of those named in the text, she is a name only, and the text counts. */
async function visiblePersonIds(viewer: Viewer, chosen: string[], mentioned: string[]): Promise<string[]> {
  const ids = [...new Set([...chosen, ...mentioned])].slice(0, MOST_PEOPLE);
  if (ids.length === 0) return [];
  const rows = await prisma.person.findMany({
    where: { AND: [{ id: { in: ids } }, visiblePeople(viewer)] },
    select: { id: true },
  });
  const found = new Set(rows.map(({ id }) => id));
  if (chosen.some((id) => !found.has(id))) throw new NotFound();
  return ids.filter((id) => found.has(id));
}
