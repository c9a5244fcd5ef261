import type {
  AttachmentRow,
  LinkedOpportunityRow,
  PostRow,
  ProposalRow,
  VerdictRow,
} from "../../domain/conversation/post-row.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";

export const LinkedOpportunityType = builder.objectRef<LinkedOpportunityRow>("LinkedOpportunity").implement({
  description: "A deal a post is linked to, as its chip shows it.",
  fields: (t) => ({
    id: t.id({ resolve: (deal) => encodeId("Opportunity", deal.id) }),
    name: t.exposeString("name"),
    amount: t.exposeFloat("amount", {
      nullable: true,
      description: "In units of `currency`; null: unknown, or not shown outside.",
    }),
    currency: t.exposeString("currency", { description: "ISO 4217." }),
  }),
});

export const LinkedPersonType = builder.objectRef<{ id: string; name: string }>("LinkedPerson").implement({
  description: "Someone a post is about.",
  fields: (t) => ({
    id: t.id({ resolve: (person) => encodeId("Person", person.id) }),
    name: t.exposeString("name"),
  }),
});

export const AttachmentType = builder.objectRef<AttachmentRow>("Attachment").implement({
  description:
    "A file on a post or comment. `POST /files` (one file as multipart/form-data) makes one that createPost, editPost, createComment or editComment then takes.",
  fields: (t) => ({
    id: t.id({ resolve: (file) => encodeId("Attachment", file.id) }),
    name: t.exposeString("name"),
    mime: t.exposeString("mime", { description: "As its uploader said." }),
    size: t.exposeInt("size", { description: "Bytes." }),
    url: t.string({
      description: "Where it is read, by whoever may read what it stands on.",
      resolve: (file) => `/files/${file.id}`,
    }),
  }),
});

export const VerdictType = builder.objectRef<VerdictRow>("Verdict").implement({
  description: "Someone confirms or disputes a post.",
  fields: (t) => ({
    user: t.field({ type: UserType, resolve: (verdict, _args, { load }) => load.colleague(verdict.userId) }),
    kind: t.exposeString("kind", { description: "confirm or dispute." }),
    reason: t.exposeString("reason"),
    createdAt: t.field({ type: "DateTime", resolve: (verdict) => new Date(verdict.createdAt) }),
  }),
});

export const ReactionType = builder.objectRef<NonNullable<PostRow["reactions"]>[number]>("Reaction").implement({
  fields: (t) => ({
    emoji: t.exposeString("emoji"),
    count: t.exposeInt("count"),
    mine: t.exposeBoolean("mine"),
  }),
});

export const ProposalType = builder.objectRef<ProposalRow>("Proposal").implement({
  description: "Something the text seems to say, as structure.",
  fields: (t) => ({
    id: t.id({ resolve: (proposal) => encodeId("Proposal", proposal.id) }),
    kind: t.exposeString("kind", { description: "person, phone, email, amount, date, role, opportunity, account." }),
    start: t.exposeInt("start", { description: "Where in the body, in UTF-16 units." }),
    end: t.exposeInt("end"),
    text: t.exposeString("text"),
    value: t.expose("value", { type: "JSON" }),
    status: t.exposeString("status", { description: "proposed, accepted or dismissed." }),
    resultId: t.string({
      nullable: true,
      description: "Bare id of what it became.",
      resolve: (proposal) => proposal.resultId,
    }),
  }),
});
