import type { EventType } from "../domain/events.ts";
import type { Listener } from "../domain/listener.ts";
import { accountActivity } from "../domain/conversation/account-activity.ts";
import { alignAudienceListener } from "../domain/identity/align-audience-listener.ts";
import { auditListener } from "../domain/identity/audit-listener.ts";
import { mailLinkListener } from "../domain/identity/mail-link-listener.ts";
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
  "account.audience-changed": [alignAudienceListener, live, auditListener],
  "audience.changed": [seats, auditListener],
  "circle.changed": [seats, auditListener],
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
  "person.merged": [live],
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
  "session.ended": [seats, auditListener],
  "token.created": [auditListener],
  "token.revoked": [auditListener],
  "user.deactivated": [seats, auditListener],
  "user.edited": [seats],
  "user.invitation-revoked": [auditListener],
  "user.invited": [mailLinkListener, auditListener],
  "user.joined": [auditListener],
  "user.password-changed": [seats, auditListener],
  "user.reactivated": [auditListener],
  "user.reset-requested": [mailLinkListener, auditListener],
  "user.role-changed": [seats, auditListener],
  "user.signed-in": [auditListener],
};
