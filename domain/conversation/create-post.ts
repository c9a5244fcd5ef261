import { newId } from "../../platform/ids.ts";
import { now } from "../../platform/clock.ts";
import { commit, query } from "../../platform/db/pool.ts";
import { assertCan, loadVisible } from "../access.ts";
import { accountNamed } from "../accounts/accounts-in-text.sql.ts";
import { knownAccount } from "../accounts/known-accounts.ts";
import { eventCommitted } from "../committed-events.ts";
import { InvalidInput } from "../errors.ts";
import { event, recordedEvent } from "../events.ts";
import { keysOnDeal } from "../opportunities/opportunity-policy.ts";
import { parseInput } from "../parse.ts";
import { KeysMoved, whileKeysStand } from "../standing-keys.ts";
import { isInsider, type Viewer } from "../viewer.ts";
import { visibleSql, type Keys } from "../visibility.ts";
import { WAITING_MS } from "./attachment-input.ts";
import { mentionsIn } from "./markdown.ts";
import { createPostOffAccount } from "./create-post-off-account.ts";
import { recordOf } from "./post-columns.sql.ts";
import { createPostInput } from "./post-input.ts";
import { visiblePersonIds } from "./post-people.ts";
import type { PostRow } from "./post-row.ts";

/**
 * Post, links, files, event and job in ONE statement: the write that must be fastest, and that a kill finds done or not begun.
 * Posting the same `clientId` again answers with the post that stands, without a second event. Unless each file named is the
 * author's own and still waiting, nothing is written; nor when account or deal are seen by others than was read (see
 * standing-keys.ts).
 */
const insertFor = (viewer: Viewer) => `
  with here as (select name from accounts where id = $2::uuid and audience_id = $20::uuid and circle_id is not distinct from $21::uuid
      and archived_at is null for key share),
  deal_here as (select 1 from opportunities where id = $13::uuid and audience_id = $22::uuid
      and circle_id is not distinct from $23::uuid for key share),
  mine as (select id from attachments where id = any($18::uuid[]) and uploader_id = $3 and post_id is null
      and comment_id is null and dropped_at is null and stored_at is not null and created_at > $19 order by id for update),
  p as (
    insert into posts (id, account_id, author_id, kind, body, channel, first_hand, source, audience_id, circle_id, client_id,
                       fresh_at, created_at, attachment_count)
    select $1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::text, $7::boolean, $8::text, $9::uuid, $10::uuid, $11::uuid,
           $12::timestamptz, $12::timestamptz, cardinality($18::uuid[])
     where exists (select 1 from here) and ($13::uuid is null or exists (select 1 from deal_here))
       and (select count(*) from mine) = cardinality($18::uuid[])
    on conflict (author_id, client_id) do nothing returning id),
  files as (update attachments f set post_id = p.id from p, mine where f.id = mine.id),
  deal as (insert into opportunity_posts (opportunity_id, post_id, linked_by_id, created_at)
    select $13::uuid, p.id, $3, $12 from p where $13::uuid is not null),
  people as (insert into post_people (post_id, person_id) select p.id, unnest($14::uuid[]) from p),
  e as (select record_event($15, 'post.created', $3, $9, $10, $16::jsonb, $17, $12) as id from p)
  select (select id from p) as id, (select id from e) as event_id, (select name from here) as account,
         exists (select 1 from here) and ($13::uuid is null or exists (select 1 from deal_here)) as stands,
         ${recordOf("n", visibleSql(viewer, "j", 24).sql)} as record
    from (select $1::uuid as id, $3::uuid as author_id) n`;

const STANDING = `select id from posts where author_id = $1 and client_id = $2`;

/**
 * Posts on an account; on one that is made in the same breath, unless one of that name is there by now; or on none yet, for somebody to
 * place. Guests always write for their own circle; colleagues choose whether guests read along.
 */
export async function createPost(viewer: Viewer, raw: unknown): Promise<Written> {
  const input = parseInput(createPostInput, raw);
  const accountId = input.accountId ?? (input.newAccount ? await accountNamed(viewer, input.newAccount.name) : null);
  if (!accountId) return { id: await createPostOffAccount(viewer, input), post: null };
  return whileKeysStand((turn) => write(viewer, { ...input, accountId }, turn));
}

export interface Written {
  id: string;
  /** As it stands now; null where it must be read: it is tied to other things, or stood already. */
  post: PostRow | null;
}

type Input = ReturnType<typeof createPostInput.parse> & { accountId: string };

async function write(viewer: Viewer, input: Input, turn: number): Promise<Written> {
  // What was read a moment ago will do: the statement writes nothing unless it is still so.
  const known = turn === 1 ? knownAccount(viewer, input.accountId) : null;
  const account = known ?? (await loadVisible(viewer, "account", input.accountId));
  const deal = input.opportunityId ? await loadVisible(viewer, "opportunity", input.opportunityId) : null;
  const mentions = mentionsIn(input.body);
  const personIds = await visiblePersonIds(viewer, input.personIds, mentions.person);
  assertCan(viewer, "account.post", account);
  if (deal && deal.accountId !== account.id) throw new InvalidInput([{ path: "opportunityId", key: "otherAccount" }]);
  const shared = !isInsider(viewer) || input.reach === "guests";
  const keys = keysOnDeal(account, deal, shared);
  const id = newId();
  const at = now();
  const payload = { accountId: account.id, postId: id, mentionedIds: mentions.user };
  const recorded = recordedEvent(viewer, event("post.created", keys, payload), at);
  const attachmentIds = [...new Set(input.attachmentIds)];
  const { door, ids } = visibleSql(viewer, "j", 24);
  const [answer] = await commit<Answer>(`create-post-${door}`, insertFor(viewer), [
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
    at,
    deal?.id ?? null,
    personIds,
    recorded.id,
    JSON.stringify(payload),
    recorded.requestId,
    attachmentIds,
    new Date(at.getTime() - WAITING_MS),
    account.audienceId,
    account.circleId,
    deal?.audienceId ?? null,
    deal?.circleId ?? null,
    ids,
  ]);
  if (answer?.id) {
    eventCommitted(recorded);
    const alone = !deal && personIds.length === 0 && attachmentIds.length === 0;
    return {
      id,
      post: alone
        ? freshPost(viewer, input, { id, at, keys, accountName: answer.account ?? "", record: answer.record })
        : null,
    };
  }
  const [standing] = await query<{ id: string }>("standing-post", STANDING, [viewer.id, input.clientId]);
  if (standing) return { id: standing.id, post: null };
  if (!answer?.stands) throw new KeysMoved();
  throw new InvalidInput([{ path: "attachmentIds", key: "fileGone" }]);
}

type Answer = { id: string | null; account: string | null; stands: boolean } & Pick<PostRow, "record">;

/** What reading it again would say of a post that nobody has answered yet, and that is tied to nothing. */
function freshPost(
  viewer: Viewer,
  { accountId, kind, body, channel, firstHand, source }: Input,
  {
    id,
    at,
    keys,
    accountName,
    record,
  }: {
    id: string;
    at: Date;
    keys: Keys;
    accountName: string;
  } & Pick<PostRow, "record">,
): PostRow {
  const counts = { commentCount: 0, thanksCount: 0, reactionCount: 0, confirmCount: 0, disputeCount: 0 };
  const parts = { comments: null, opportunities: null, verdicts: null, reactions: null, proposals: null };
  return {
    ...{ id, accountId, accountName, placedById: null, authorId: viewer.id, kind, body, source, version: 1 },
    ...{ channel: channel ?? null, firstHand: firstHand ?? null },
    ...{ audienceId: keys.audienceId, circleId: keys.circleId, ...counts },
    ...{ freshAt: at, createdAt: at, acceptedCommentId: null, pinnedAt: null, editedAt: null },
    ...{ thanked: false, myVerdict: null, ...parts, people: null, record, attachments: null },
  };
}
