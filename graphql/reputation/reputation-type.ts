import { excerptOf } from "../../domain/conversation/excerpt.ts";
import { isInsider } from "../../domain/viewer.ts";
import { reputationEnabled } from "../../domain/reputation/enabled.ts";
import { ownLedger, type LedgerRow } from "../../domain/reputation/ledger-list.sql.ts";
import { CUTS } from "../../domain/reputation/points.ts";
import { POINTS_SETTINGS } from "../../domain/reputation/points-settings.ts";
import { standingOf, thanksReceived, type Standing } from "../../domain/reputation/standing.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { PostKindEnum } from "../conversation/post-type.ts";
import { UserType } from "../identity/user-type.ts";
import { connectionOf, pageOf } from "../page.ts";

const LEVELS = POINTS_SETTINGS.levels.map(({ name }) => name).join(", ");

const ReputationType = builder.objectRef<Standing>("Reputation").implement({
  description: "Three figures of one's own, never blended into one rank and shown to nobody else.",
  fields: (t) => ({
    valueGiven: t.float({
      description: "Points for what was taken up, by what it was worth then (B × P × F × C).",
      resolve: ({ figures }) => figures.value,
    }),
    dealCredit: t.float({
      description: "Points for deals opened, advanced and won, and for introductions that led to a meeting.",
      resolve: ({ figures }) => figures.deal,
    }),
    thanks: t.float({ description: "Points for colleagues' thanks.", resolve: ({ figures }) => figures.thanks }),
    level: t.exposeString("level", { description: `What others see of it: ${LEVELS}.` }),
  }),
});

const optionalId = (typename: string, id: string | null) => (id ? encodeId(typename, id) : null);
const EXCERPT = 160;

const LedgerEntryType = builder.objectRef<LedgerRow>("LedgerEntry").implement({
  description: "Why someone's help mattered: a line that is never edited or deleted, only taken back by another.",
  fields: (t) => ({
    id: t.id({ resolve: (line) => encodeId("LedgerEntry", line.id) }),
    figure: t.exposeString("figure", { description: "value, deal or thanks." }),
    reason: t.exposeString("reason", {
      description: `${Object.keys(POINTS_SETTINGS.awards).join(", ")} or reversal.`,
    }),
    takenBack: t.exposeString("takenBack", { nullable: true, description: "Of a reversal: the reason it takes back." }),
    points: t.exposeFloat("points", {
      description: "Two decimals, after discounts and caps; may be 0, or negative for a reversal.",
    }),
    cuts: t.exposeStringList("cuts", {
      description: `Why it counts less than in full: ${CUTS.join(", ")}.`,
    }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    from: t.field({
      type: UserType,
      nullable: true,
      description: "Who gave thanks, or whom it helped.",
      resolve: (line, _args, { load }) => (line.fromUserId ? load.colleague(line.fromUserId) : null),
    }),
    postId: t.id({
      nullable: true,
      description: "What it came from, while the viewer may see it.",
      resolve: (line) => optionalId("Post", line.postId),
    }),
    postKind: t.field({ type: PostKindEnum, nullable: true, resolve: (line) => line.postKind }),
    excerpt: t.string({
      nullable: true,
      description: "The beginning of the post, without marks.",
      resolve: ({ words }) => (words === null ? null : excerptOf(words, EXCERPT)),
    }),
    accountId: t.id({ nullable: true, resolve: (line) => optionalId("Account", line.accountId) }),
    accountName: t.exposeString("accountName", { nullable: true }),
    opportunityId: t.id({ nullable: true, resolve: (line) => optionalId("Opportunity", line.opportunityId) }),
    opportunityName: t.exposeString("opportunityName", { nullable: true }),
    amount: t.exposeFloat("amount", {
      nullable: true,
      description: "Of the deal, in units of `currency`; null: unknown, or not the viewer's to see.",
    }),
    currency: t.exposeString("currency", { nullable: true, description: "ISO 4217." }),
    personId: t.id({ nullable: true, resolve: (line) => optionalId("Person", line.personId) }),
    personName: t.exposeString("personName", { nullable: true }),
  }),
});

builder.objectFields(UserType, (t) => ({
  reputation: t.field({
    type: ReputationType,
    nullable: true,
    description: "The viewer's own figures; null for anyone else, and where the company switched reputation off.",
    resolve: async (user, _args, { viewer }) =>
      viewer?.id === user.id && (await reputationEnabled()) ? standingOf(user.id) : null,
  }),
  ledger: t.connection({
    type: LedgerEntryType,
    nullable: true,
    description: "The viewer's own lines, newest first; null for anyone else, and where reputation is off.",
    resolve: async (user, args, { viewer }) => {
      if (viewer?.id !== user.id || !(await reputationEnabled())) return null;
      const page = pageOf(args);
      return connectionOf(await ownLedger(viewer, page), page, (line) => line.createdAt);
    },
  }),
  level: t.string({
    nullable: true,
    description: `What colleagues see of someone's help: ${LEVELS}. Null outside the company and where reputation is off.`,
    resolve: async (user, _args, { viewer }) => {
      const shown = viewer && (isInsider(viewer) || viewer.id === user.id);
      return shown && (await reputationEnabled()) ? (await standingOf(user.id)).level : null;
    },
  }),
  thanksReceived: t.int({
    nullable: true,
    description: "How often they were thanked for what the viewer may see. Null outside and where reputation is off.",
    resolve: async (user, _args, { viewer }) =>
      viewer && (isInsider(viewer) || viewer.id === user.id) && (await reputationEnabled())
        ? thanksReceived(viewer, user.id)
        : null,
  }),
}));
