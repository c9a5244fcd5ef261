import { transaction } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan } from "../access.ts";
import { InvalidInput } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { holdPipeline, stageEvent, writeOrder } from "./pipeline.ts";
import { createStageInput, type StageKind } from "./stage-input.ts";

/** More stages than these make no simple process, and no board. */
const MOST = 20;

/** A deal in a stage of that kind is won, or is not: nothing is left to chance. */
export function chanceOf(kind: string, probability: number): number {
  return kind === "open" ? probability : kind === "won" ? 1 : 0;
}

/** A new stage, the last of its kind. */
export async function createStage(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { name, kind, probability } = parseInput(createStageInput, raw);
  assertCan(viewer, "company.administer", null);
  return transaction(async (tx) => {
    const pipeline = await holdPipeline(tx);
    if (pipeline.length >= MOST)
      throw new InvalidInput([{ path: "name", key: "tooManyStages", params: { max: MOST } }]);
    const id = newId();
    const stage = await tx.stage.create({
      data: { id, key: keyOf(name, kind, id), name, kind, probability: chanceOf(kind, probability), position: 0 },
    });
    await writeOrder(tx, [...pipeline, stage]);
    await recordEvent(tx, viewer, stageEvent("stage.created", stage));
    return { id };
  });
}

/** A stable name for history and addresses, which outlives every renaming: never one of the standard keys. */
function keyOf(name: string, kind: StageKind, id: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${plain || kind}-${id.slice(-6)}`;
}
