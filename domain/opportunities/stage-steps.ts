import { DAY_MS, now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import type { DealRow } from "./deal-row.ts";
import type { StageHistory } from "./stage-history.sql.ts";
import { allStages, type Stage } from "./stages.ts";

export interface StageStep {
  stage: Stage;
  place: "past" | "here" | "ahead";
  /** When the deal last came here; null for a stage it has not seen, or jumped over. */
  enteredAt: Date | null;
  /** Days in this stage so far; only for `here`. */
  days: number | null;
  /** Median days of the closed deals that went on from here; null below ten of them. */
  usualDays: number | null;
}

/** The stages bar: the open stages, and the end once it is reached. */
export async function stageSteps(deal: DealRow, history: StageHistory[]): Promise<StageStep[]> {
  const moves = await prisma.opportunityChange.findMany({
    where: { opportunityId: deal.id, field: "stage" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  const known = await allStages({ retired: true });
  const stages = known.filter((stage) => (stage.kind === "open" && !stage.retiredIntoId) || stage.id === deal.stageId);
  // A lost deal was as far as the stage it was lost from.
  const left = deal.stageKind === "lost" ? moves.find((move) => move.after === deal.stageKey)?.before : undefined;
  const reached = known.find((stage) => stage.key === left)?.position ?? deal.stagePosition;
  return stages.map((stage, index) => {
    const usual = history.find(({ stageId }) => stageId === stage.id);
    const entered = moves.find((move) => move.after === stage.key)?.createdAt ?? (index === 0 ? deal.createdAt : null);
    const here = stage.id === deal.stageId;
    const past = !here && stage.position <= reached;
    return {
      stage,
      place: here ? "here" : past ? "past" : "ahead",
      enteredAt: here ? deal.stageSince : past ? entered : null,
      days:
        here && deal.stageKind === "open" ? Math.floor((now().getTime() - deal.stageSince.getTime()) / DAY_MS) : null,
      usualDays:
        usual && usual.passed >= 10 && usual.usualDays !== null ? Math.max(1, Math.round(usual.usualDays)) : null,
    };
  });
}
