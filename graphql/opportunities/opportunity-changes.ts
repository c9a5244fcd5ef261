import { seesAmounts } from "../../domain/opportunities/opportunity-policy.ts";
import { prisma } from "../../platform/db/prisma.ts";
import type { OpportunityChange } from "../../generated/prisma/client.ts";
import { builder } from "../builder.ts";
import { UserType } from "../identity/user-type.ts";
import { connectionOf, pageOf } from "../page.ts";
import { OpportunityType } from "./opportunity-type.ts";
import { StageType } from "./stage-type.ts";

const OpportunityChangeType = builder.objectRef<OpportunityChange>("OpportunityChange");

OpportunityChangeType.implement({
  description: "One line of a deal's history.",
  fields: (t) => ({
    field: t.exposeString("field", {
      description: "opened, stage, name, amount, expected-on, owner, next-step or audience.",
    }),
    before: t.string({
      description:
        "Empty for nothing. A stage's key, an amount like `380000 EUR`, a day, words; for owner see beforeUser.",
      resolve: (change) => (change.field === "owner" ? "" : change.before),
    }),
    after: t.string({ resolve: (change) => (["owner", "opened"].includes(change.field) ? "" : change.after) }),
    beforeUser: t.field({
      type: UserType,
      nullable: true,
      resolve: (change, _args, { load }) =>
        change.field === "owner" && change.before ? load.colleague(change.before) : null,
    }),
    afterUser: t.field({
      type: UserType,
      nullable: true,
      resolve: (change, _args, { load }) =>
        change.field === "owner" && change.after ? load.colleague(change.after) : null,
    }),
    stage: t.field({
      type: StageType,
      nullable: true,
      description: "The stage it came to, retired or not, for field stage.",
      resolve: (change, _args, { load }) => (change.field === "stage" ? load.stageByKey.load(change.after) : null),
    }),
    by: t.field({
      type: UserType,
      nullable: true,
      resolve: (change, _args, { load }) => (change.byId ? load.colleague(change.byId) : null),
    }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
  }),
});

builder.objectField(OpportunityType, "changes", (t) =>
  t.connection({
    type: OpportunityChangeType,
    description: "History, newest first; not shown outside.",
    resolve: async (deal, args, { viewer }) => {
      const page = pageOf(args);
      const at = page.after?.at;
      const past =
        page.after && at ? { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: page.after.id } }] } : {};
      const rows =
        viewer && seesAmounts(viewer)
          ? await prisma.opportunityChange.findMany({
              where: { AND: [{ opportunityId: deal.id }, past] },
              orderBy: [{ createdAt: "desc" }, { id: "desc" }],
              take: page.limit + 1,
            })
          : [];
      return connectionOf(rows, page, (change) => change.createdAt);
    },
  }),
);
