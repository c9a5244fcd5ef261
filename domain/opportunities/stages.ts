import { prisma, type Tx } from "../../platform/db/prisma.ts";
import { InvalidInput } from "../errors.ts";

/** The pipeline in its order. Retired stages are only asked for by what tells the past. */
export function allStages({ retired = false } = {}) {
  return prisma.stage.findMany({
    where: retired ? {} : { retiredIntoId: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
}

export type Stage = Awaited<ReturnType<typeof allStages>>[number];

const unknown = () => new InvalidInput([{ path: "stageId", key: "notUnderstood" }]);

/** A stage of the pipeline by id, or a field issue. */
export async function stageById(id: string) {
  const stage = await prisma.stage.findUnique({ where: { id } });
  if (!stage) throw unknown();
  if (stage.retiredIntoId) throw new InvalidInput([{ path: "stageId", key: "stageRetired" }]);
  return stage;
}

/** Where a new opportunity begins: the given open stage, or the first. */
export async function openStage(id: string | null | undefined) {
  const stage = id
    ? await stageById(id)
    : await prisma.stage.findFirst({
        where: { kind: "open", retiredIntoId: null },
        orderBy: [{ position: "asc" }, { id: "asc" }],
      });
  if (stage?.kind !== "open") throw unknown();
  return stage;
}

/**
 * Asked after a deal was put into a stage, in its transaction: the foreign key has waited for a stage that was being retired at
 * the same moment, and a deal must not stand where no board shows it.
 */
export async function assertInUse(tx: Tx, id: string): Promise<void> {
  if ((await tx.stage.count({ where: { id, retiredIntoId: null } })) === 0)
    throw new InvalidInput([{ path: "stageId", key: "stageRetired" }]);
}
