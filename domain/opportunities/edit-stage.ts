import { transaction } from "../../platform/db/prisma.ts";
import { assertCan } from "../access.ts";
import { InvalidInput } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { chanceOf } from "./create-stage.ts";
import { holdPipeline, stageAt, stageEvent } from "./pipeline.ts";
import { editStageInput } from "./stage-input.ts";

/** Keys that both languages have a word for. */
const STANDARD = ["tip", "qualified", "proposal", "negotiation", "won", "lost"];

/** Names a stage, or sets the chance of winning from it. */
export async function editStage(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { id, name, probability, version } = parseInput(editStageInput, raw);
  assertCan(viewer, "company.administer", null);
  return transaction(async (tx) => {
    const stage = stageAt(await holdPipeline(tx), id, version);
    if (name === "" && !STANDARD.includes(stage.key)) throw new InvalidInput([{ path: "name", key: "required" }]);
    const edited = await tx.stage.update({
      where: { id },
      data: {
        name,
        probability: chanceOf(stage.kind, probability ?? stage.probability),
        version: { increment: 1 },
      },
    });
    await recordEvent(tx, viewer, stageEvent("stage.edited", edited));
    return { id };
  });
}
