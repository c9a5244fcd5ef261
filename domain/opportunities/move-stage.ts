import { transaction } from "../../platform/db/prisma.ts";
import { assertCan } from "../access.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { holdPipeline, likeStage, stageAt, stageEvent, writeOrder } from "./pipeline.ts";
import { moveStageInput } from "./stage-input.ts";

/** Puts a stage elsewhere among those of its kind. */
export async function moveStage(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { id, afterId, version } = parseInput(moveStageInput, raw);
  assertCan(viewer, "company.administer", null);
  return transaction(async (tx) => {
    const pipeline = await holdPipeline(tx);
    const stage = stageAt(pipeline, id, version);
    const others = pipeline.filter((each) => each.id !== id);
    const behind = afterId === null ? null : likeStage(pipeline, stage, afterId, "afterId");
    const place = behind ? others.indexOf(behind) + 1 : 0;
    await writeOrder(tx, [...others.slice(0, place), stage, ...others.slice(place)]);
    await tx.stage.update({ where: { id }, data: { version: { increment: 1 } } });
    await recordEvent(tx, viewer, stageEvent("stage.moved", stage));
    return { id };
  });
}
