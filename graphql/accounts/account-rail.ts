import type { AccountGlance } from "../../domain/accounts/account-glance.sql.ts";
import { TRENDS, trendOf } from "../../domain/accounts/activity-trend.ts";
import { latestSignals, signalsOfAccount } from "../../domain/accounts/signal-list.sql.ts";
import { visibleSignals } from "../../domain/accounts/signal-policy.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { connectionOf, pageOf } from "../page.ts";
import { AccountType } from "./account-type.ts";

const HelperType = builder.objectRef<{ userId: string; acts: number }>("AccountHelper").implement({
  description: "Someone who helped here lately, with how much, so that the size of a face may say it.",
  fields: (t) => ({
    user: t.field({ type: UserType, resolve: (row, _args, { load }) => load.colleague(row.userId) }),
    acts: t.exposeInt("acts", { description: "Posts, comments and confirmations." }),
  }),
});

const TrendEnum = builder.enumType("ActivityTrend", {
  description:
    "The last four weeks beside the 22 before: nothing, half as much or less, about the same, half as much again or more.",
  values: TRENDS,
});

const GlanceType = builder.objectRef<AccountGlance>("AccountGlance").implement({
  description: "Figures of an account, of what the viewer may see.",
  fields: (t) => ({
    people: t.exposeInt("people", { description: "Who works there now." }),
    questions: t.exposeInt("questions"),
    risks: t.exposeInt("risks"),
    weeks: t.exposeIntList("weeks", {
      description: "Posts and interactions in each of 26 weeks, the oldest first; the last one ends now.",
    }),
    trend: t.field({ type: TrendEnum, resolve: ({ weeks }) => trendOf(weeks) }),
  }),
});

const SignalType = builder.prismaNode("Signal", {
  description: "Something that changed the chances or the mood.",
  id: { field: "id" },
  findUnique: (id, { viewer }) => ({ id, AND: [viewer ? visibleSignals(viewer) : { id: { in: [] } }] }),
  fields: (t) => ({
    kind: t.exposeString("kind", { description: "complaint, praise, new-boss, tender, silence or competitor." }),
    text: t.exposeString("text"),
    occurredAt: t.expose("occurredAt", { type: "DateTime" }),
    postId: t.id({ nullable: true, resolve: (signal) => (signal.postId ? encodeId("Post", signal.postId) : null) }),
    account: t.field({
      type: AccountType,
      nullable: true,
      resolve: (signal, _args, { load }) => load.account.load(signal.accountId),
    }),
  }),
});

builder.prismaObjectFields(AccountType, (t) => ({
  helpers: t.field({
    type: [HelperType],
    description: "Who helped here in the last 30 days; at most fifty.",
    complexity: { field: 5, multiplier: 10 },
    resolve: async (account, _args, { load }) => (await load.glance.load(account.id))?.helpers ?? [],
  }),
  glance: t.field({
    type: GlanceType,
    nullable: true,
    complexity: 10,
    resolve: (account, _args, { load }) => load.glance.load(account.id),
  }),
  signals: t.connection({
    type: SignalType,
    description: "Open signals, latest first.",
    resolve: async (account, args, { viewer }) => {
      const page = pageOf(args);
      const rows = viewer ? await signalsOfAccount(viewer, account.id, page) : [];
      return connectionOf(rows, page, ({ occurredAt }) => occurredAt);
    },
  }),
}));

builder.queryField("signals", (t) =>
  t.withAuth({ signedIn: true }).connection({
    type: SignalType,
    description: "Open signals on accounts the viewer may see, latest first: the headlines.",
    resolve: async (_root, args, { viewer }) => {
      const page = pageOf(args);
      return connectionOf(await latestSignals(viewer, page), page, ({ occurredAt }) => occurredAt);
    },
  }),
);
