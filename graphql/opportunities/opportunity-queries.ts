import { readBoard, type BoardColumn } from "../../domain/opportunities/board.sql.ts";
import { countDeals, listDeals, type DealPage } from "../../domain/opportunities/deal-list.sql.ts";
import type { DealFilter } from "../../domain/opportunities/deal-filter.sql.ts";
import type { DealRow } from "../../domain/opportunities/deal-row.ts";
import { allStages } from "../../domain/opportunities/stages.ts";
import { readTotals, type Likely, type Total, type Totals } from "../../domain/opportunities/totals.sql.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { AccountType } from "../accounts/account-type.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { dealConnectionOf, dealPageOf } from "./deal-page.ts";
import { dealFilterOf, OpportunityFilter, OrderEnum } from "./opportunity-filter.ts";
import { LeftOutType, MoneyType } from "./opportunity-parts.ts";
import { OpportunityType } from "./opportunity-type.ts";
import { StageType } from "./stage-type.ts";

type Stage = Awaited<ReturnType<typeof allStages>>[number];

/** The same connection for the table, an account's tab and a column. `filter` lets the count be asked for, or not. */
const OpportunityConnection = builder.connectionObject(
  { type: OpportunityType, name: "OpportunityConnection" },
  { name: "OpportunityEdge" },
);
builder.objectField(OpportunityConnection, "totalCount", (t) =>
  t.int({
    description: "How many in all.",
    resolve: (connection, _args, { viewer }) => countOf(viewer, connection as object as Counted),
  }),
);

interface Counted {
  filter?: DealFilter;
  count?: number;
}

function countOf(viewer: Viewer | null, { filter, count }: Counted): number | Promise<number> {
  return count ?? (viewer && filter ? countDeals(viewer, filter) : 0);
}

const ColumnType = builder.objectRef<{ stage: Stage; column: BoardColumn; page: DealPage }>("BoardColumn").implement({
  description: "One stage of the board.",
  fields: (t) => ({
    stage: t.field({ type: StageType, resolve: ({ stage }) => stage }),
    count: t.int({ description: "All its deals, not only those shown.", resolve: ({ column }) => column.count }),
    sums: t.field({
      type: [MoneyType],
      description: "One a currency, the largest first.",
      resolve: ({ column }) => column.sums,
    }),
    cards: t.field({
      type: OpportunityConnection,
      resolve: ({ column, page }) => ({ ...dealConnectionOf(column.deals, page), count: column.count }),
    }),
  }),
});

const TotalType = builder.objectRef<Total>("OpportunityTotal").implement({
  fields: (t) => ({
    count: t.exposeInt("count"),
    sums: t.field({
      type: [MoneyType],
      description: "One a currency, the largest first.",
      resolve: ({ sums }) => sums,
    }),
  }),
});

const LikelyType = builder.objectRef<Likely>("LikelySum").implement({
  description: "What will be closed, in the currency most deals are in; eight times in ten between low and high.",
  fields: (t) => ({
    amount: t.exposeFloat("amount"),
    low: t.exposeFloat("low"),
    high: t.exposeFloat("high"),
    leftOut: t.field({ type: LeftOutType, resolve: ({ leftOut }) => leftOut }),
    currency: t.exposeString("currency"),
  }),
});

const TotalsType = builder.objectRef<Totals>("OpportunityTotals").implement({
  description: "The figures over the board.",
  fields: (t) => ({
    open: t.field({ type: TotalType, resolve: (totals) => totals.open }),
    won: t.field({ type: TotalType, description: "This quarter.", resolve: (totals) => totals.won }),
    lost: t.field({ type: TotalType, description: "This quarter.", resolve: (totals) => totals.lost }),
    alone: t.field({
      type: TotalType,
      description: "Open, and nobody but the owner for thirty days.",
      resolve: (totals) => totals.alone,
    }),
    likely: t.field({
      type: LikelyType,
      description: "By the end of the quarter, won included.",
      resolve: (totals) => totals.likely,
    }),
    quarterEndsOn: t.expose("quarterEndsOn", { type: "Date" }),
  }),
});

builder.queryFields((t) => ({
  stages: t.withAuth({ signedIn: true }).field({
    type: [StageType],
    description: "The pipeline in its order.",
    resolve: () => allStages(),
  }),
  opportunity: t.withAuth({ signedIn: true }).field({
    type: OpportunityType,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { load }) => load.opportunity.load(idOf("Opportunity", id)),
  }),
  opportunities: t.withAuth({ signedIn: true }).field({
    type: OpportunityConnection,
    description: "Deals the viewer may see.",
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: OpportunityFilter }), order: t.arg({ type: OrderEnum }) },
    resolve: async (_root, args, { viewer }) => {
      const page = dealPageOf(args);
      const filter = dealFilterOf(args.filter);
      return { ...dealConnectionOf(await listDeals(viewer, filter, args.order ?? "close", page), page), filter };
    },
  }),
  board: t.withAuth({ signedIn: true }).field({
    type: [ColumnType],
    description: "Deals by stage: the open stages, or won and lost for a filter of closed ones.",
    args: {
      first: t.arg.int({ description: "Cards a column, 1 to 100, 20 unless told." }),
      after: t.arg.string({ description: "Goes on in the one column that `filter.stageId` names." }),
      filter: t.arg({ type: OpportunityFilter }),
      order: t.arg({ type: OrderEnum }),
    },
    resolve: async (_root, args, { viewer }) => {
      const page = dealPageOf(args);
      const filter = dealFilterOf(args.filter);
      const columns = await readBoard(viewer, filter, args.order ?? "next-step", page);
      const shown = (await allStages()).filter((stage) => isShown(stage, filter));
      return shown.map((stage) => {
        const column = columns.find(({ stageId }) => stageId === stage.id);
        return { stage, page, column: column ?? { stageId: stage.id, count: 0, sums: [], deals: [] } };
      });
    },
  }),
  possibleOwners: t.withAuth({ insider: true }).field({
    type: [UserType],
    description: "Colleagues at work, by name, at most 500: who may own a deal.",
    resolve: async (_root, _args, { load }) => {
      const rows = await prisma.user.findMany({
        where: { role: { not: "influencer" }, deactivatedAt: null },
        orderBy: [{ name: "asc" }, { id: "asc" }],
        select: { id: true },
        take: 500,
      });
      return rows.map(({ id }) => load.colleague(id));
    },
  }),
  opportunityTotals: t.withAuth({ insider: true }).field({
    type: TotalsType,
    args: { filter: t.arg({ type: OpportunityFilter, description: "Its state is not looked at." }) },
    resolve: (_root, args, { viewer }) => readTotals(viewer, dealFilterOf(args.filter)),
  }),
}));

function isShown(stage: Stage, { state = "open", stageId }: DealFilter): boolean {
  if (stageId) return stage.id === stageId;
  if (state === "all") return true;
  return state === "closed" ? stage.kind !== "open" : stage.kind === state;
}

builder.prismaObjectFields(AccountType, (t) => ({
  opportunities: t.field({
    type: OpportunityConnection,
    description: "The deals with this account.",
    args: { ...t.arg.connectionArgs(), filter: t.arg({ type: OpportunityFilter }), order: t.arg({ type: OrderEnum }) },
    resolve: async (account, args, { viewer }) => {
      const page = dealPageOf(args);
      const filter: DealFilter = { ...dealFilterOf(args.filter), accountId: account.id };
      const rows: DealRow[] = viewer ? await listDeals(viewer, filter, args.order ?? "close", page) : [];
      return { ...dealConnectionOf(rows, page), filter };
    },
  }),
  openOpportunities: t.field({
    type: TotalType,
    description: "How many are open with this account, and what they are worth.",
    resolve: async (account, _args, { viewer }) => {
      if (!viewer) return { count: 0, sums: [] };
      const columns = await readBoard(viewer, { accountId: account.id }, "close", { limit: 1, after: null });
      return sumOf(columns);
    },
  }),
}));

function sumOf(columns: BoardColumn[]): Total {
  const sums = new Map<string, number>();
  for (const { currency, amount } of columns.flatMap((column) => column.sums)) {
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return {
    count: columns.reduce((count, column) => count + column.count, 0),
    sums: [...sums].map(([currency, amount]) => ({ currency, amount })).sort((a, b) => b.amount - a.amount),
  };
}
