import { seesAmounts } from "../../domain/opportunities/opportunity-policy.ts";
import { chanceIn, type Chance } from "../../domain/opportunities/stage-history.sql.ts";
import { builder } from "../builder.ts";

interface StageLike {
  id: string;
  key: string;
  name: string;
  kind: string;
  position: number;
  probability: number;
  /** Left out where a stage stands on a row of a hot list. */
  version?: number;
}

export const ChanceType = builder.objectRef<Chance>("Chance").implement({
  description: "The chance of winning, and where the figure comes from.",
  fields: (t) => ({
    value: t.exposeFloat("value", { description: "0 to 1." }),
    basis: t.exposeString("basis", {
      description:
        "history: the share won of own closed deals that had come as far. stage: the figure set for the stage, for there are not yet 40 won and 40 lost to learn from. closed: it is known.",
    }),
    sample: t.exposeInt("sample", { description: "Closed deals that had come as far." }),
  }),
});

export const StageType = builder.objectRef<StageLike>("Stage");

builder.node(StageType, {
  description: "A step of the pipeline: open ones in their order, then won and lost.",
  id: { resolve: (stage) => stage.id },
  loadMany: (ids, { load }) => ids.map((id) => load.stage.load(id)),
  fields: (t) => ({
    key: t.exposeString("key", {
      description: "Stable name: tip, qualified, proposal, negotiation, won, lost, or the company's own.",
    }),
    name: t.exposeString("name", {
      description: "The company's own word for it; empty means the standard word for its key.",
    }),
    kind: t.exposeString("kind", { description: "open, won or lost." }),
    position: t.exposeInt("position"),
    probability: t.exposeFloat("probability", { description: "Chance of winning set for it, 0 to 1." }),
    chance: t.field({
      type: ChanceType,
      nullable: true,
      description: "What deals in it and forecasts count, for this viewer. Not shown outside.",
      resolve: async (stage, _args, { viewer, load }) =>
        viewer && seesAmounts(viewer) ? chanceIn(stage, await load.stageHistory()) : null,
    }),
    version: t.int({
      description: "Send it back with an edit: a stale one is refused.",
      resolve: async ({ id, version }, _args, { load }) => version ?? (await load.stage.load(id))?.version ?? 1,
    }),
    dealCount: t.int({
      description: "Deals in it that the viewer may see.",
      resolve: async (stage, _args, { load }) => (await load.stageDeals()).get(stage.id) ?? 0,
    }),
  }),
});
