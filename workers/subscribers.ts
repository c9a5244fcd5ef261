import type { EventType } from "../domain/events.ts";
import type { Listener } from "../domain/listener.ts";
import { accountActivity } from "../domain/conversation/account-activity.ts";
import { alignAudienceListener } from "../domain/identity/align-audience-listener.ts";
import { auditListener } from "../domain/identity/audit-listener.ts";
import { mailLinkListener } from "../domain/identity/mail-link-listener.ts";
import { deleteDroppedFilesListener } from "../domain/conversation/delete-dropped-files.ts";
import { propose } from "../domain/conversation/propose.ts";
import { settleProposals } from "../domain/conversation/settle-proposals.ts";
import { search } from "../domain/knowledge/search-listener.ts";
import { traceTies } from "../domain/network/trace-ties.ts";
import { notify } from "../domain/notifications/notify.ts";
import { reputation } from "../domain/reputation/credit.ts";
import { live } from "./listeners/live.ts";
import { seats } from "./listeners/seats.ts";

/** One after the other; those in a list of their own side by side. */
type Subscribers = { readonly [T in EventType]?: readonly (Listener<T> | readonly Listener<T>[])[] };

/**
 * The registry: which listeners react to which event, most urgent first (live before search before notifications), side by side where
 * many wait.
 * Everything that happens as a consequence of something is on this page.
 */
export const subscribers: Subscribers = {
  "account.created": [live, search],
  "account.edited": [live, search],
  "account.audience-changed": [alignAudienceListener, live, search, auditListener],
  "audience.changed": [seats, auditListener],
  "circle.changed": [seats, search, notify, auditListener],
  "comment.created": [live, [search, notify]],
  "comment.edited": [live, search, notify, deleteDroppedFilesListener],
  "comment.deleted": [live, search, deleteDroppedFilesListener],
  "interaction.created": [live, traceTies],
  "introduction.asked": [live, notify],
  "introduction.accepted": [live, notify],
  "introduction.declined": [live, notify],
  "introduction.suggested": [live, notify],
  "introduction.introduced": [live, notify],
  "introduction.met": [live, notify, reputation],
  "introduction.closed": [live, notify, reputation],
  "introduction.withdrawn": [live, notify],
  "opportunity.created": [settleProposals, live, search, notify, reputation],
  "opportunity.edited": [live, search, reputation],
  "opportunity.moved": [live, notify, reputation],
  "person.created": [live, search],
  "person.edited": [live, search],
  "person.merged": [live, search, traceTies],
  "person.unmerged": [live, search, traceTies],
  "post.created": [live, [propose, search, accountActivity, notify], traceTies],
  "post.edited": [live, propose, search, notify, deleteDroppedFilesListener, traceTies],
  "post.deleted": [live, search, deleteDroppedFilesListener],
  "post.placed": [live, [propose, search, accountActivity, notify], traceTies],
  "post.unplaced": [live, propose, search],
  "post.thanked": [live, notify, reputation],
  "post.unthanked": [live, reputation],
  "post.reacted": [live],
  "post.pinned": [live],
  "post.confirmed": [live, notify],
  "post.disputed": [live, notify],
  "post.answer-accepted": [live, notify],
  "post.answer-taken-back": [live],
  "post.linked": [live, notify],
  "proposal.accepted": [live, traceTies, notify, reputation],
  "proposal.dismissed": [live],
  "proposal.restored": [live],
  "session.ended": [seats, auditListener],
  "stage.created": [live, auditListener],
  "stage.edited": [live, auditListener],
  "stage.moved": [live, auditListener],
  "stage.retired": [live, auditListener],
  "token.created": [auditListener],
  "token.revoked": [seats, auditListener],
  "unit.created": [auditListener],
  "unit.removed": [search, auditListener],
  "unit.renamed": [search, auditListener],
  "user.deactivated": [seats, search, auditListener],
  "user.edited": [seats, search],
  "user.invitation-revoked": [auditListener],
  "user.invited": [mailLinkListener, auditListener],
  "user.joined": [search, auditListener],
  "user.password-changed": [seats, auditListener],
  "user.placed": [search, auditListener],
  "user.reactivated": [search, auditListener],
  "user.reset-requested": [mailLinkListener, auditListener],
  "user.role-changed": [seats, search, auditListener],
  "user.signed-in": [auditListener],
};
