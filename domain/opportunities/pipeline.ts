import type { Tx } from "../../platform/db/prisma.ts";
import { Conflict, InvalidInput, NotFound } from "../errors.ts";
import { insideEvent } from "../identity/identity-events.ts";
import type { Stage } from "./stages.ts";
import { STAGE_KINDS } from "./stage-input.ts";

/** The stages in use, in order, held until the transaction ends: of two changes at once, one waits and sees the other. */
export async function holdPipeline(tx: Tx): Promise<Stage[]> {
  await tx.$queryRaw`select id::text from stages order by id for update`;
  return tx.stage.findMany({ where: { retiredIntoId: null }, orderBy: [{ position: "asc" }, { id: "asc" }] });
}

/** One of them at the version that was read. */
export function stageAt(pipeline: readonly Stage[], id: string, version: number): Stage {
  const stage = pipeline.find((each) => each.id === id);
  if (!stage) throw new NotFound();
  if (stage.version !== version) throw new Conflict(stage.version);
  return stage;
}

/** Another stage that may stand beside it or take its deals: of the same kind, or a deal would be won by housekeeping. */
export function likeStage(pipeline: readonly Stage[], stage: Stage, id: string, path: string): Stage {
  const other = pipeline.find((each) => each.id === id);
  if (!other || other.id === stage.id || other.kind !== stage.kind)
    throw new InvalidInput([{ path, key: "stageOfSameKind" }]);
  return other;
}

/** Writes the order: open stages, then won, then lost. A retired stage stands where the one that took its deals does. */
export async function writeOrder(tx: Tx, stages: readonly Pick<Stage, "id" | "kind">[]): Promise<void> {
  const ids = STAGE_KINDS.flatMap((kind) => stages.filter((stage) => stage.kind === kind).map(({ id }) => id));
  await tx.$executeRaw`update stages s set position = o.position
    from unnest(${ids}::uuid[]) with ordinality o(id, position) where o.id = s.id and s.position <> o.position`;
  await tx.$executeRaw`update stages r set position = s.position from stages s where s.id = r.retired_into_id`;
}

/** Told with the name it has now: a stage that is renamed or retired can no longer be asked. */
export function stageEvent(type: "stage.created" | "stage.edited" | "stage.moved", stage: Stage) {
  return insideEvent(type, { stageId: stage.id, key: stage.key, name: stage.name });
}
