import { newId } from "../platform/ids.ts";
import { now } from "../platform/clock.ts";
import { currentRequestId } from "../platform/request-context.ts";
import { afterCommit, type Tx } from "../platform/db/prisma.ts";
import { eventCommitted } from "./committed-events.ts";
import type { UnitKind } from "./identity/unit-input.ts";
import type { Keys } from "./visibility.ts";
import type { Viewer } from "./viewer.ts";

/** Every event of the product, past tense, with the ids it carries. Listeners are registered in workers/subscribers.ts. */
export interface EventPayloads {
  "account.created": { accountId: string };
  "account.edited": { accountId: string };
  "account.audience-changed": { accountId: string };
  "post.created": { accountId: PostAccount; postId: string; mentionedIds: string[] };
  "post.edited": { accountId: PostAccount; postId: string; mentionedIds: string[] };
  /** It was written without an account, and somebody said on which it belongs. */
  "post.placed": { accountId: string; postId: string; authorId: string };
  /** That was taken back. `accountId` is where it stood. */
  "post.unplaced": { accountId: string; postId: string; authorId: string };
  "post.deleted": { accountId: PostAccount; postId: string };
  "post.thanked": { accountId: PostAccount; postId: string; authorId: string };
  "post.unthanked": { accountId: PostAccount; postId: string; authorId: string };
  "post.reacted": { accountId: PostAccount; postId: string };
  "post.pinned": { accountId: PostAccount; postId: string };
  "post.confirmed": { accountId: PostAccount; postId: string; authorId: string };
  "post.disputed": { accountId: PostAccount; postId: string; authorId: string };
  "post.answer-accepted": { accountId: PostAccount; postId: string; commentId: string; commentAuthorId: string };
  "post.answer-taken-back": { accountId: PostAccount; postId: string };
  "post.linked": { accountId: string; postId: string; opportunityId: string; authorId: string };
  "comment.created": {
    accountId: PostAccount;
    postId: string;
    commentId: string;
    postAuthorId: string;
    mentionedIds: string[];
  };
  "comment.edited": { accountId: PostAccount; postId: string; commentId: string; mentionedIds: string[] };
  "comment.deleted": { accountId: PostAccount; postId: string; commentId: string };
  "proposal.accepted": { accountId: PostAccount; postId: string; proposalId: string; authorId: string; kind: string };
  "proposal.dismissed": { accountId: PostAccount; postId: string; proposalId: string };
  "proposal.restored": { accountId: PostAccount; postId: string; proposalId: string };
  "person.created": { personId: string; accountId: string | null };
  /** `accountId`: only those who see that account are told, of a role there. */
  "person.edited": { personId: string; accountId?: string };
  "person.merged": { personId: string; fromId: string };
  "person.unmerged": { personId: string; fromId: string };
  "opportunity.created": {
    accountId: string;
    opportunityId: string;
    postId: string | null;
    postAuthorId: string | null;
  };
  "opportunity.edited": { accountId: string; opportunityId: string };
  /** `stageRetired`: nobody moved this deal; its stage went. */
  "opportunity.moved": {
    accountId: string;
    opportunityId: string;
    fromStageId: string;
    toStageId: string;
    stageRetired?: true;
  };
  "stage.created": StageEvent;
  "stage.edited": StageEvent;
  "stage.moved": StageEvent;
  "stage.retired": StageEvent & { intoId: string; intoKey: string; intoName: string };
  "interaction.created": { accountId: string; interactionId: string };
  "relationship.claimed": { personId: string; relationshipId: string };
  "relationship.edited": { personId: string; relationshipId: string };
  "relationship.removed": { personId: string; relationshipId: string };
  "introduction.asked": IntroductionEvent;
  "introduction.accepted": IntroductionEvent;
  "introduction.declined": IntroductionEvent;
  "introduction.suggested": IntroductionEvent & { suggestedUserId: string };
  "introduction.introduced": IntroductionEvent;
  "introduction.met": IntroductionEvent;
  "introduction.closed": IntroductionEvent;
  "introduction.withdrawn": IntroductionEvent;
  "user.invited": { mailLinkId: string };
  "user.invitation-revoked": { mailLinkId: string };
  "user.joined": { userId: string };
  "user.edited": { userId: string };
  "user.role-changed": { userId: string; role: string };
  "user.deactivated": { userId: string };
  "user.reactivated": { userId: string };
  "user.signed-in": { userId: string };
  "user.reset-requested": { mailLinkId: string };
  "user.password-changed": { userId: string };
  "session.ended": { userId: string };
  "token.created": { userId: string; tokenId: string };
  "token.revoked": { userId: string; tokenId: string };
  "user.placed": { userId: string };
  /** Names, since what is removed or renamed can no longer be asked for its own. */
  "unit.created": { unitId: string; unit: UnitKind; name: string };
  "unit.renamed": { unitId: string; unit: UnitKind; name: string; before: string };
  "unit.removed": { unitId: string; unit: UnitKind; name: string; movedToId: string | null; movedTo: string | null };
  "audience.changed": { audienceId: string; userIds: string[] };
  "circle.changed": { circleId: string; accountId: string; userIds: string[] };
}

/** Null: the post has no account yet. */
type PostAccount = string | null;

interface StageEvent {
  stageId: string;
  key: string;
  name: string;
}

interface IntroductionEvent {
  introductionId: string;
  requesterId: string;
  connectorId: string;
  personId: string;
}

export type EventType = keyof EventPayloads;

export interface NewEvent<T extends EventType = EventType> {
  type: T;
  keys: Keys;
  payload: EventPayloads[T];
}

/** An event as listeners get it. */
export interface RecordedEvent<T extends EventType = EventType> extends NewEvent<T> {
  id: string;
  actorId: string | null;
  requestId: string | null;
  createdAt: Date;
}

/** Types an event; `keys` say who may be told of it, inside and outside. */
export function event<T extends EventType>(type: T, keys: Keys, payload: EventPayloads[T]): NewEvent<T> {
  return { type, keys: { audienceId: keys.audienceId, circleId: keys.circleId }, payload };
}

/** The event as it will be recorded, now. */
export function recordedEvent(viewer: Pick<Viewer, "id"> | null, fresh: NewEvent, at = now()): RecordedEvent {
  return { ...fresh, id: newId(), actorId: viewer?.id ?? null, requestId: currentRequestId() ?? null, createdAt: at };
}

/**
 * Last beat of every action: the event row and its one dispatch job, in the transaction of the data (the SQL function
 * `record_event` writes both). Returns the event's id.
 */
export async function recordEvent(tx: Tx, viewer: Pick<Viewer, "id"> | null, fresh: NewEvent): Promise<string> {
  const recorded = recordedEvent(viewer, fresh);
  const { id, type, actorId, payload, requestId, createdAt } = recorded;
  const { audienceId, circleId } = fresh.keys;
  await tx.$queryRaw`select record_event(${id}::uuid, ${type}, ${actorId}::uuid, ${audienceId}::uuid,
    ${circleId}::uuid, ${JSON.stringify(payload)}::jsonb, ${requestId}, ${createdAt}::timestamptz)::text`;
  afterCommit(tx, () => eventCommitted(recorded));
  return id;
}
