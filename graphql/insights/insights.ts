import { silentAccounts } from "../../domain/accounts/account-list.sql.ts";
import { InvalidInput } from "../../domain/errors.ts";
import {
  contributingDepartments,
  helpByDepartment,
  outcomesByHelp,
  type Contributing,
  type DealHelp,
  type HelpedOutcome,
} from "../../domain/insights/collaboration.sql.ts";
import { coverage, singleThreads, type CoverageBracket, type Thread } from "../../domain/insights/coverage.sql.ts";
import { adoption, flowByChannel, type AdoptionWeek, type ChannelFlow } from "../../domain/insights/flow.sql.ts";
import { forecast, type Forecast, type ForecastMonth } from "../../domain/insights/forecast.sql.ts";
import { listDeals } from "../../domain/opportunities/deal-list.sql.ts";
import type { StageHistory } from "../../domain/opportunities/stage-history.sql.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { DAY_MS, now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { LeftOutType } from "../opportunities/opportunity-parts.ts";
import { OpportunityType } from "../opportunities/opportunity-type.ts";
import { StageType } from "../opportunities/stage-type.ts";

/** Days without a word after which an account is silent. */
const SILENT_DAYS = 30;

const OutcomeType = builder.objectRef<HelpedOutcome>("HelpedOutcome").implement({
  description: "The latest deals closed in two years, at most a thousand, by how many helped before they closed.",
  fields: (t) => ({
    helpers: t.exposeInt("helpers", {
      description:
        "Where the bracket begins: 0, 1 (one to three), 4 (four to seven) or 8 (eight or more), the owner not counted.",
    }),
    closed: t.exposeInt("closed"),
    won: t.exposeInt("won"),
  }),
});

const DealHelpType = builder.objectRef<DealHelp>("DepartmentHelp").implement({
  description: "Acts of help of one department on one deal.",
  fields: (t) => ({
    dealId: t.id({ resolve: ({ dealId }) => encodeId("Opportunity", dealId) }),
    department: t.exposeString("department", {
      description: "Its name; `guests`; or `other` for those of fewer than five people.",
    }),
    acts: t.exposeInt("acts"),
  }),
});

const ContributingType = builder.objectRef<Contributing>("ContributingDepartment").implement({
  description: "How many of a department of at least five wrote something in thirty days.",
  fields: (t) => ({
    department: t.exposeString("department"),
    members: t.exposeInt("members"),
    active: t.exposeInt("active"),
  }),
});

const CoverageType = builder.objectRef<CoverageBracket>("CoverageBracket").implement({
  description: "Accounts by how many colleagues know somebody there.",
  fields: (t) => ({
    colleagues: t.exposeInt("colleagues", { description: "0, 1, 2, 3 (three to five) or 6 (six or more)." }),
    accounts: t.exposeInt("accounts"),
  }),
});

const ThreadType = builder.objectRef<Thread>("SingleThread").implement({
  description: "An account whose open deals hang on one person there.",
  fields: (t) => ({
    accountId: t.id({ resolve: ({ accountId }) => encodeId("Account", accountId) }),
    accountName: t.exposeString("accountName"),
    deals: t.exposeInt("deals"),
    amount: t.exposeFloat("amount"),
    currency: t.exposeString("currency"),
  }),
});

const MonthType = builder.objectRef<ForecastMonth>("ForecastMonth").implement({
  description:
    "Each open deal counts with its chance in `likely` and with the rest in `possible`; what is overdue counts in this month.",
  fields: (t) => ({
    month: t.expose("month", { type: "Date", description: "Its first day." }),
    won: t.exposeFloat("won"),
    likely: t.exposeFloat("likely"),
    possible: t.exposeFloat("possible"),
    low: t.exposeFloat("low", { description: "Eight times in ten between low and high, won included." }),
    high: t.exposeFloat("high"),
    deals: t.exposeInt("deals", { description: "Open deals expected in it." }),
  }),
});

const ForecastType = builder.objectRef<Forecast>("Forecast").implement({
  fields: (t) => ({
    currency: t.exposeString("currency"),
    months: t.field({ type: [MonthType], resolve: ({ months }) => months }),
    leftOut: t.field({ type: LeftOutType, resolve: ({ leftOut }) => leftOut }),
  }),
});

const TrustType = builder.objectRef<StageHistory>("StageTrust").implement({
  description: "What was set for a stage, and what became of the closed deals that had come so far.",
  fields: (t) => ({
    stage: t.field({
      type: StageType,
      nullable: true,
      resolve: ({ stageId }, _args, { load }) => load.stage.load(stageId),
    }),
    said: t.float({ description: "The chance set for it, 0 to 1.", resolve: ({ set }) => set }),
    reached: t.exposeInt("reached"),
    won: t.exposeInt("won"),
  }),
});

const ChannelType = builder.objectRef<ChannelFlow>("ChannelFlow").implement({
  description: "Posts that came in by one channel.",
  fields: (t) => ({
    channel: t.exposeString("channel", { description: "`unsaid` where nobody said." }),
    posts: t.exposeInt("posts"),
    firstHand: t.exposeInt("firstHand"),
    confirmed: t.exposeInt("confirmed"),
    disputed: t.exposeInt("disputed"),
    used: t.exposeInt("used", { description: "Linked to a deal." }),
  }),
});

const WeekType = builder.objectRef<AdoptionWeek>("AdoptionWeek").implement({
  fields: (t) => ({
    week: t.expose("week", { type: "Date", description: "Its Monday." }),
    contributors: t.exposeInt("contributors"),
    posts: t.exposeInt("posts"),
    comments: t.exposeInt("comments"),
  }),
});

const silent = (viewer: Viewer) => silentAccounts(viewer, new Date(now().getTime() - SILENT_DAYS * DAY_MS));

const largest = (viewer: Viewer, limit: number) => listDeals(viewer, {}, "amount", { limit, after: null });

const InsightsType = builder.objectRef<Viewer>("Insights").implement({
  description:
    "What the company's collaboration shows, from what the viewer may see. Departments of five or more, never persons.",
  fields: (t) => ({
    outcomes: t.field({ type: [OutcomeType], resolve: (viewer) => outcomesByHelp(viewer) }),
    largestDeals: t.field({
      type: [OpportunityType],
      description: "Open deals by amount, at most forty.",
      args: { first: t.arg.int({ defaultValue: 40 }) },
      resolve: async (viewer, { first }) => {
        const limit = first ?? 40;
        if (limit < 1 || limit > 40) throw new InvalidInput([{ path: "first", key: "pageSize" }]);
        return (await largest(viewer, limit)).slice(0, limit);
      },
    }),
    departmentHelp: t.field({
      type: [DealHelpType],
      description: "On the ten largest open deals.",
      resolve: async (viewer) => {
        const deals = (await largest(viewer, 10)).slice(0, 10);
        return helpByDepartment(
          viewer,
          deals.map(({ id }) => id),
        );
      },
    }),
    contributing: t.field({
      type: [ContributingType],
      description: "The largest share first.",
      resolve: (viewer) => contributingDepartments(viewer),
    }),
    coverage: t.field({ type: [CoverageType], resolve: (viewer) => coverage(viewer) }),
    singleThreads: t.field({
      type: [ThreadType],
      description: "The largest first, at most twenty.",
      resolve: (viewer) => singleThreads(viewer),
    }),
    silentCount: t.int({
      description: "Accounts without contact for thirty days.",
      resolve: async (viewer) => (await silent(viewer)).length,
    }),
    silentAccounts: t.field({
      type: [AccountType],
      description: "The longest silent first, at most twenty; accounts that were never in contact are not among them.",
      resolve: async (viewer, _args, { load }) => {
        const longest = (await silent(viewer)).slice(0, 20);
        const found = await Promise.all(longest.map((id) => load.account.load(id)));
        return found.filter((account) => account !== null);
      },
    }),
    forecast: t.field({
      type: ForecastType,
      resolve: async (viewer, _args, { load }) => forecast(viewer, await load.stageHistory()),
    }),
    trust: t.field({ type: [TrustType], resolve: (_viewer, _args, { load }) => load.stageHistory() }),
    channels: t.field({
      type: [ChannelType],
      description: "Most first.",
      args: { days: t.arg.int({ defaultValue: 90, description: "1 to 366." }) },
      resolve: (viewer, { days }) => {
        const span = days ?? 90;
        if (span < 1 || span > 366) throw new InvalidInput([{ path: "days", key: "notUnderstood" }]);
        return flowByChannel(viewer, span);
      },
    }),
    adoption: t.field({
      type: [WeekType],
      description: "Twelve weeks, this one last.",
      resolve: (viewer) => adoption(viewer),
    }),
    colleagueCount: t.int({
      description: "Colleagues at work.",
      resolve: () => prisma.user.count({ where: { role: { not: "influencer" }, deactivatedAt: null } }),
    }),
  }),
});

builder.queryFields((t) => ({
  insights: t.withAuth({ insider: true }).field({
    type: InsightsType,
    description: "For colleagues only.",
    resolve: (_root, _args, { viewer }) => viewer,
  }),
}));
