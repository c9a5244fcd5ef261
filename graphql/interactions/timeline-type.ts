import { excerptOf } from "../../domain/conversation/excerpt.ts";
import { INTERACTION_CHANNELS } from "../../domain/interactions/interaction-input.ts";
import { timelineOf, type TimelineRow } from "../../domain/interactions/timeline.sql.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import { LinkedPersonType } from "../conversation/post-parts.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { connectionOf, pageOf } from "../page.ts";

/** Of a post, as many characters as a line of the timeline needs. */
const MOST = 400;

const TimelineEntryType = builder.objectRef<TimelineRow>("TimelineEntry").implement({
  description: "One line of an account's timeline: a touch on some channel, a first-hand post, or a deal that moved.",
  fields: (t) => ({
    kind: t.exposeString("kind", { description: "interaction, post or deal." }),
    id: t.id({
      description: "Of the interaction or post; of a deal's change, unique in the list.",
      resolve: ({ kind, id }) =>
        encodeId({ interaction: "Interaction", post: "Post", deal: "OpportunityChange" }[kind], id),
    }),
    at: t.expose("at", { type: "DateTime" }),
    how: t.exposeString("how", { description: "The channel, may be empty; for a deal: opened or stage." }),
    text: t.string({
      description:
        "Subject, or the beginning of the post as plain text; for a deal the company's own word for its stage, or its standard key.",
      resolve: ({ kind, text }) => (kind === "post" ? excerptOf(text, MOST) : text),
    }),
    body: t.exposeString("body", { description: "What else was noted of an interaction." }),
    actor: t.field({
      type: UserType,
      nullable: true,
      resolve: (entry, _args, { load }) => (entry.actorId ? load.colleague(entry.actorId) : null),
    }),
    colleagues: t.field({
      type: [UserType],
      resolve: (entry, _args, { load }) => Promise.all((entry.colleagueIds ?? []).map((id) => load.colleague(id))),
    }),
    people: t.field({ type: [LinkedPersonType], resolve: (entry) => entry.people ?? [] }),
    opportunityId: t.id({ nullable: true, resolve: ({ dealId }) => (dealId ? encodeId("Opportunity", dealId) : null) }),
    opportunityName: t.exposeString("dealName", { nullable: true }),
  }),
});

builder.objectField(AccountType, "timeline", (t) =>
  t.connection({
    type: TimelineEntryType,
    description: "All channels on one line, latest first.",
    args: { channel: t.arg.string({ description: "Only interactions on this one." }) },
    resolve: async (account, args, { viewer }) => {
      const page = pageOf(args, 30);
      const channel = args.channel || null;
      // Of a channel that there is none of, nothing has come.
      const known = channel === null || INTERACTION_CHANNELS.some((one) => one === channel);
      const rows = viewer && known ? await timelineOf(viewer, account.id, page, channel) : [];
      return connectionOf(rows, page, (row) => row.at);
    },
  }),
);
