import { prisma } from "../../platform/db/prisma.ts";
import { InvalidInput } from "../errors.ts";

/** The pipeline in its order. */
export function allStages() {
  return prisma.stage.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }] });
}

/** A stage by id, or a field issue. */
export async function stageById(id: string) {
  const stage = await prisma.stage.findUnique({ where: { id } });
  if (!stage) throw new InvalidInput([{ path: "stageId", key: "notUnderstood" }]);
  return stage;
}

/** Where a new opportunity begins: the given open stage, or the first. */
export async function openStage(id: string | null | undefined) {
  const stage = id
    ? await stageById(id)
    : await prisma.stage.findFirst({ where: { kind: "open" }, orderBy: [{ position: "asc" }, { id: "asc" }] });
  if (stage?.kind !== "open") throw new InvalidInput([{ path: "stageId", key: "notUnderstood" }]);
  return stage;
}
