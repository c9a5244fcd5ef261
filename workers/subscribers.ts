import type { EventType } from "../domain/events.ts";
import type { Listener } from "../domain/listener.ts";
import { accountActivity } from "../domain/conversation/account-activity.ts";
import { propose } from "../domain/conversation/propose.ts";
import { settleProposals } from "../domain/conversation/settle-proposals.ts";
import { live } from "./listeners/live.ts";
import { seats } from "./listeners/seats.ts";

type Subscribers = { readonly [T in EventType]?: readonly Listener<T>[] };

/**
 * The registry: which listeners react to which event, most urgent first (live before search before notifications).
 * Everything that happens as a consequence of something is on this page.
 */
export const subscribers: Subscribers = {
  "account.created": [live],
  "account.edited": [live],
  "account.audience-changed": [live],
  "audience.changed": [seats],
  "circle.changed": [seats],
  "comment.created": [live],
  "comment.edited": [live],
  "comment.deleted": [live],
  "interaction.created": [live],
  "introduction.asked": [live],
  "introduction.accepted": [live],
  "introduction.declined": [live],
  "introduction.suggested": [live],
  "introduction.introduced": [live],
  "introduction.met": [live],
  "introduction.closed": [live],
  "introduction.withdrawn": [live],
  "opportunity.created": [settleProposals, live],
  "opportunity.edited": [live],
  "opportunity.moved": [live],
  "person.created": [live],
  "person.edited": [live],
  "post.created": [propose, live, accountActivity],
  "post.edited": [propose, live],
  "post.deleted": [live],
  "post.thanked": [live],
  "post.unthanked": [live],
  "post.reacted": [live],
  "post.pinned": [live],
  "post.confirmed": [live],
  "post.disputed": [live],
  "post.answer-accepted": [live],
  "post.linked": [live],
  "proposal.accepted": [live],
  "proposal.dismissed": [live],
  "session.ended": [seats],
  "user.deactivated": [seats],
  "user.edited": [seats],
};
