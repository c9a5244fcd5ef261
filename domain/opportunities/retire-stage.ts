import { now } from "../../platform/clock.ts";
import { transaction, type Tx } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { currentRequestId } from "../../platform/request-context.ts";
import { assertCan } from "../access.ts";
import { recordEvent } from "../events.ts";
import { insideEvent } from "../identity/identity-events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { holdPipeline, likeStage, stageAt, writeOrder } from "./pipeline.ts";
import { retireStageInput } from "./stage-input.ts";
import type { Stage } from "./stages.ts";

/**
 * Takes a stage out of the pipeline. Its deals, those the viewer may not see included, go to another stage of its kind in the
 * same transaction, each with its line of history and its event. Nobody is told one by one, and nobody earns anything by it.
 */
export async function retireStage(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { id, intoId, version } = parseInput(retireStageInput, raw);
  assertCan(viewer, "company.administer", null);
  return transaction(async (tx) => {
    const pipeline = await holdPipeline(tx);
    const stage = stageAt(pipeline, id, version);
    const into = likeStage(pipeline, stage, intoId, "intoId");
    await moveDeals(tx, viewer, stage, into);
    await tx.stage.update({ where: { id }, data: { retiredIntoId: into.id, version: { increment: 1 } } });
    await tx.stage.updateMany({ where: { retiredIntoId: id }, data: { retiredIntoId: into.id } });
    await writeOrder(
      tx,
      pipeline.filter((each) => each.id !== id),
    );
    const { key, name } = stage;
    const payload = { stageId: id, key, name, intoId: into.id, intoKey: into.key, intoName: into.name };
    await recordEvent(tx, viewer, insideEvent("stage.retired", payload));
    return { id: into.id };
  });
}

const CHUNK = 1_000;

async function moveDeals(tx: Tx, viewer: Viewer, from: Stage, to: Stage): Promise<void> {
  const at = now();
  const moved = await tx.$queryRaw<{ id: string }[]>`
    update opportunities set stage_id = ${to.id}::uuid, stage_since = ${at}::timestamptz, version = version + 1
     where stage_id = ${from.id}::uuid returning id::text`;
  const ids = moved.map(({ id }) => id).sort();
  for (let start = 0; start < ids.length; start += CHUNK) {
    const some = ids.slice(start, start + CHUNK);
    const [lines, events] = [some.map(() => newId()), some.map(() => newId())];
    await tx.$executeRaw`
      insert into opportunity_changes (id, opportunity_id, field, before, after, by_id, created_at)
      select n.id, n.deal, 'stage', ${from.key}, ${to.key}, ${viewer.id}::uuid, ${at}::timestamptz
        from unnest(${lines}::uuid[], ${some}::uuid[]) n(id, deal)`;
    await tx.$executeRaw`
      select record_event(n.id, 'opportunity.moved', ${viewer.id}::uuid, o.audience_id, o.circle_id,
          jsonb_build_object('accountId', o.account_id, 'opportunityId', o.id, 'fromStageId', ${from.id}::text,
            'toStageId', ${to.id}::text, 'stageRetired', true),
          ${currentRequestId() ?? null}, ${at}::timestamptz)
        from unnest(${events}::uuid[], ${some}::uuid[]) n(id, deal) join opportunities o on o.id = n.deal order by n.id`;
  }
}
