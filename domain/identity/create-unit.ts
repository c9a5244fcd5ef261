import { transaction } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan } from "../access.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { insideEvent } from "./identity-events.ts";
import { createUnitInput, type UnitKind } from "./unit-input.ts";
import { namedOnce } from "./unit-rows.ts";

/** A new department or team, with nobody in it yet. */
export async function createUnit(viewer: Viewer, raw: unknown): Promise<{ kind: UnitKind; id: string }> {
  const { kind, name } = parseInput(createUnitInput, raw);
  assertCan(viewer, "company.administer", null);
  const data = { id: newId(), name };
  return namedOnce(() =>
    transaction(async (tx) => {
      if (kind === "department") await tx.department.create({ data });
      else await tx.team.create({ data });
      await recordEvent(tx, viewer, insideEvent("unit.created", { unitId: data.id, unit: kind, name }));
      return { kind, id: data.id };
    }),
  );
}
