import { can, type SubjectOf } from "../../domain/access.ts";
import { postsOfOpportunity } from "../../domain/conversation/post-list.sql.ts";
import { contributionsTo } from "../../domain/opportunities/contributions.sql.ts";
import { HELP_WEEKS, type DealRow } from "../../domain/opportunities/deal-row.ts";
import { helpByWeek, helpersOf } from "../../domain/opportunities/help.ts";
import { missingOf } from "../../domain/opportunities/missing.ts";
import { seesAmounts } from "../../domain/opportunities/opportunity-policy.ts";
import { chanceIn, type Chance } from "../../domain/opportunities/stage-history.sql.ts";
import { stageSteps } from "../../domain/opportunities/stage-steps.ts";
import { InvalidInput } from "../../domain/errors.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { visiblePeople } from "../../domain/people/person-policy.ts";
import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { LinkedPersonType } from "../conversation/post-parts.ts";
import { partsAsked } from "../conversation/post-parts-asked.ts";
import { PostType } from "../conversation/post-type.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { connectionOf, pageOf } from "../page.ts";
import {
  ContributionType,
  HelperType,
  HelpLineType,
  MissingType,
  OpportunityPersonType,
  StageStepType,
} from "./opportunity-parts.ts";
import { ChanceType, StageType } from "./stage-type.ts";

const Abilities = builder.objectRef<DealRow>("OpportunityAbilities");

/** A plain type over one named SQL (domain/opportunities/deal-columns.sql.ts), for boards and tables show dozens at once. */
export const OpportunityType = builder.objectRef<DealRow>("Opportunity");

builder.node(OpportunityType, {
  description: "A deal with an account.",
  id: { resolve: (deal) => deal.id },
  loadMany: (ids, { load }) => ids.map((id) => load.opportunity.load(id)),
  fields: (t) => ({
    name: t.exposeString("name"),
    accountId: t.id({ resolve: (deal) => encodeId("Account", deal.accountId) }),
    accountName: t.exposeString("accountName", {
      description: "Empty when the account itself is not the viewer's to see.",
    }),
    account: t.field({
      type: AccountType,
      nullable: true,
      resolve: (deal, _args, { load }) => load.account.load(deal.accountId),
    }),
    stage: t.field({ type: StageType, resolve: stageOf }),
    stageSince: t.expose("stageSince", { type: "DateTime" }),
    owner: t.field({
      type: UserType,
      nullable: true,
      resolve: (deal, _args, { load }) => (deal.ownerId ? load.colleague(deal.ownerId) : null),
    }),
    amount: t.exposeFloat("amount", {
      nullable: true,
      description: "In units of `currency`; null: unknown, or not shown outside.",
    }),
    amountShown: t.boolean({
      description: "False outside the company, where amounts are not shown.",
      resolve: (_deal, _args, { viewer }) => viewer !== null && seesAmounts(viewer),
    }),
    currency: t.exposeString("currency", { description: "ISO 4217." }),
    expectedOn: t.expose("expectedOn", { type: "Date", nullable: true, description: "When it should close." }),
    nextStep: t.exposeString("nextStep", { description: "May be empty; not shown outside." }),
    nextStepOn: t.expose("nextStepOn", { type: "Date", nullable: true }),
    lostReason: t.exposeString("lostReason", { description: "May be empty; not shown outside." }),
    closedAt: t.expose("closedAt", { type: "DateTime", nullable: true }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    restricted: t.boolean({
      description: "True when only a team sees it.",
      resolve: (deal) => deal.audienceKind !== "everyone",
    }),
    dealTeamOnly: t.boolean({
      description: "True when only its own team sees it.",
      resolve: (deal) => deal.audienceKind === "deal",
    }),
    originPostId: t.id({
      nullable: true,
      resolve: (deal) => (deal.originPostId ? encodeId("Post", deal.originPostId) : null),
    }),
    version: t.exposeInt("version", { description: "Send it back with an edit or a move: a stale one is refused." }),
    people: t.field({ type: [OpportunityPersonType], description: "By name.", resolve: (deal) => deal.people ?? [] }),
    possiblePeople: t.field({
      type: [LinkedPersonType],
      description: "People who work at the account, by name, at most 200: who may have a part in it.",
      resolve: (deal, _args, { viewer }) =>
        viewer
          ? prisma.person.findMany({
              where: {
                AND: [visiblePeople(viewer), { roles: { some: { accountId: deal.accountId, current: true } } }],
              },
              orderBy: [{ name: "asc" }, { id: "asc" }],
              select: { id: true, name: true },
              take: 200,
            })
          : [],
    }),
    helpers: t.field({
      type: [HelperType],
      description: "Who gave most first.",
      args: { most: t.arg.int({ description: "Only that many." }) },
      resolve: (deal, { most }) => helpersOf(deal).slice(0, Math.max(0, most ?? Infinity)),
    }),
    helperCount: t.int({
      description: "How many colleagues and guests gave something.",
      resolve: (deal) => helpersOf(deal).length,
    }),
    activityByWeek: t.field({
      type: [HelpLineType],
      description: "The help matrix: six lines.",
      args: { weeks: t.arg.int({ defaultValue: HELP_WEEKS, description: "1 to 26." }) },
      resolve: (deal, { weeks }) => {
        const count = weeks ?? HELP_WEEKS;
        if (count < 1 || count > HELP_WEEKS) throw new InvalidInput([{ path: "weeks", key: "pageSize" }]);
        return helpByWeek(deal, count);
      },
    }),
    missing: t.field({
      type: [MissingType],
      description: "What it lacks, the most pressing first; nothing for a closed deal or outside the company.",
      resolve: (deal, _args, { viewer }) => (viewer && seesAmounts(viewer) ? missingOf(deal, now()) : []),
    }),
    chance: t.field({
      type: ChanceType,
      nullable: true,
      description: "Not shown outside.",
      resolve: (deal, _args, context) =>
        context.viewer && seesAmounts(context.viewer) ? chanceOf(deal, context) : null,
    }),
    steps: t.field({
      type: [StageStepType],
      description: "The open stages, and the end once it is reached.",
      resolve: async (deal, _args, { load }) => stageSteps(deal, await load.stageHistory()),
    }),
    contributions: t.field({
      type: [ContributionType],
      description: "Who gave what, and when; who gave most first, at most 200.",
      resolve: (deal, _args, { viewer }) => (viewer ? contributionsTo(viewer, deal.id) : []),
    }),
    posts: t.connection({
      type: PostType,
      description: "Linked posts, newest first.",
      resolve: async (deal, args, { viewer }, info) => {
        const page = pageOf(args);
        return connectionOf(
          viewer ? await postsOfOpportunity(viewer, deal.id, page, partsAsked(info)) : [],
          page,
          (post) => post.createdAt,
        );
      },
    }),
    viewerFollows: t.boolean({
      description: "Whether the viewer asked to hear of it.",
      resolve: (deal, _args, { load }) => load.followsDeal.load(deal.id),
    }),
    viewerCan: t.field({ type: Abilities, resolve: (deal) => deal }),
  }),
});

function stageOf(deal: DealRow) {
  const { stageId: id, stageKey: key, stageName: name, stageKind: kind, stagePosition: position } = deal;
  return { id, key, name, kind, position, probability: deal.stageProbability };
}

async function chanceOf(deal: DealRow, { load }: Context): Promise<Chance> {
  // What is closed needs no history.
  return chanceIn(stageOf(deal), deal.stageKind === "open" ? await load.stageHistory() : []);
}

function subject(deal: DealRow): SubjectOf<"opportunity.edit"> {
  const { ownerId, createdById, audienceId, circleId, accountOwnerId } = deal;
  return { ownerId, createdById, audienceId, circleId, account: { ownerId: accountOwnerId } };
}

const may = (viewer: Viewer | null, act: "opportunity.edit" | "opportunity.contribute", deal: DealRow) =>
  viewer !== null && can(viewer, act, subject(deal));

Abilities.implement({
  description: "What the viewer may do with an opportunity.",
  fields: (t) => ({
    edit: t.boolean({
      description: "Change it, move it, restrict it to a team.",
      resolve: (deal, _args, { viewer }) => may(viewer, "opportunity.edit", deal),
    }),
    contribute: t.boolean({
      description: "Link a post, name a person and their part.",
      resolve: (deal, _args, { viewer }) => may(viewer, "opportunity.contribute", deal),
    }),
  }),
});
