/** Complete rows from the little a caller cares about. The demo company and the tests' factories are made by the same functions. */
import { now } from "../../../platform/clock.ts";
import { newId } from "../../../platform/ids.ts";
import { EVERYONE } from "../../../domain/viewer.ts";
import { stageOf } from "./fixed.ts";
import { nameKey } from "../../../domain/people/name-key.ts";
import type {
  AccountRow,
  CommentRow,
  Given,
  InteractionRow,
  IntroductionRow,
  OpportunityRow,
  PersonRoleRow,
  PersonRow,
  PostRow,
  RelationshipRow,
  UserRow,
} from "./types.ts";

export function userRow(given: Given<UserRow, "email" | "name">): UserRow {
  return {
    id: given.id ?? newId(),
    role: "member",
    title: "",
    departmentId: null,
    locale: "en",
    theme: "system",
    serif: false,
    deactivatedAt: null,
    noticesSeenAt: null,
    newsReadAt: null,
    createdAt: now(),
    version: 1,
    ...given,
  };
}

export function accountRow(given: Given<AccountRow, "name">): AccountRow {
  return {
    id: given.id ?? newId(),
    kind: "prospect",
    industry: "",
    city: "",
    country: "",
    region: "",
    size: null,
    about: "",
    domains: [],
    tags: [],
    parentId: null,
    ownerId: null,
    audienceId: EVERYONE,
    circleId: null,
    archivedAt: null,
    createdAt: now(),
    createdById: null,
    version: 1,
    ...given,
  };
}

export function personRow(given: Given<PersonRow, "name">): PersonRow {
  const [first = "", ...rest] = given.name.split(" ");
  return {
    id: given.id ?? newId(),
    givenName: first,
    familyName: rest.join(" "),
    nameKey: given.nameKey ?? nameKey(given.name),
    about: "",
    doNotContact: false,
    audienceId: EVERYONE,
    circleId: null,
    createdAt: now(),
    createdById: null,
    version: 1,
    ...given,
  };
}

export function personRoleRow(given: Given<PersonRoleRow, "personId" | "accountId">): PersonRoleRow {
  return {
    id: given.id ?? newId(),
    title: "",
    department: "",
    startedOn: null,
    endedOn: null,
    current: true,
    ...given,
  };
}

export function postRow(given: Given<PostRow, "accountId" | "authorId">): PostRow {
  const createdAt = given.createdAt ?? now();
  return {
    id: given.id ?? newId(),
    kind: "information",
    body: "They open a second line in the spring.",
    channel: null,
    firstHand: null,
    source: "",
    audienceId: EVERYONE,
    circleId: null,
    clientId: given.clientId ?? newId(),
    placedById: null,
    commentCount: 0,
    thanksCount: 0,
    reactionCount: 0,
    confirmCount: 0,
    disputeCount: 0,
    verdictBalance: 0,
    attachmentCount: 0,
    precision: 0,
    freshAt: createdAt,
    acceptedCommentId: null,
    pinnedAt: null,
    editedAt: null,
    deletedAt: null,
    createdAt,
    version: 1,
    ...given,
  };
}

export function commentRow(given: Given<CommentRow, "postId" | "authorId">): CommentRow {
  return {
    id: given.id ?? newId(),
    body: "Thank you, that helps.",
    audienceId: EVERYONE,
    circleId: null,
    clientId: given.clientId ?? newId(),
    attachmentCount: 0,
    editedAt: null,
    deletedAt: null,
    createdAt: now(),
    version: 1,
    ...given,
  };
}

export function opportunityRow(given: Given<OpportunityRow, "accountId" | "name">): OpportunityRow {
  const createdAt = given.createdAt ?? now();
  return {
    id: given.id ?? newId(),
    stageId: stageOf("tip").id,
    amount: null,
    currency: "EUR",
    expectedOn: null,
    ownerId: null,
    nextStep: "",
    nextStepOn: null,
    lostReason: "",
    originPostId: null,
    audienceId: EVERYONE,
    circleId: null,
    stageSince: createdAt,
    closedAt: null,
    createdAt,
    createdById: null,
    version: 1,
    ...given,
  };
}

export function interactionRow(given: Given<InteractionRow, "accountId">): InteractionRow {
  const occurredAt = given.occurredAt ?? now();
  return {
    id: given.id ?? newId(),
    opportunityId: null,
    channel: "call",
    subject: "",
    body: "",
    occurredAt,
    audienceId: EVERYONE,
    circleId: null,
    createdById: null,
    createdAt: occurredAt,
    ...given,
  };
}

export function relationshipRow(given: Given<RelationshipRow, "userId" | "personId">): RelationshipRow {
  const createdAt = given.createdAt ?? now();
  return {
    id: given.id ?? newId(),
    how: "",
    claimed: "familiar",
    since: null,
    disclosure: "name",
    createdAt,
    updatedAt: createdAt,
    version: 1,
    ...given,
  };
}

export function introductionRow(
  given: Given<IntroductionRow, "requesterId" | "connectorId" | "personId">,
): IntroductionRow {
  const createdAt = given.createdAt ?? now();
  return {
    id: given.id ?? newId(),
    accountId: null,
    opportunityId: null,
    reason: "I would like ten minutes.",
    state: "asked",
    note: "",
    suggestedUserId: null,
    anonymous: false,
    outcome: "",
    createdAt,
    changedAt: createdAt,
    version: 1,
    ...given,
  };
}
