import { transaction } from "../../platform/db/prisma.ts";
import { assertCan } from "../access.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { forgetColleagues } from "./colleague-directory.ts";
import { insideEvent } from "./identity-events.ts";
import { renameUnitInput, type UnitKind } from "./unit-input.ts";
import { loadUnit, namedOnce, takeUnit } from "./unit-rows.ts";

/** Gives a department or a team another name; its people stay. */
export async function renameUnit(viewer: Viewer, raw: unknown): Promise<{ kind: UnitKind; id: string }> {
  const { kind, id, name, version } = parseInput(renameUnitInput, raw);
  const unit = await loadUnit(kind, id);
  assertCan(viewer, "company.administer", null);
  if (unit.name === name) return { kind, id };
  await namedOnce(() =>
    transaction(async (tx) => {
      await takeUnit(tx, unit, version, name);
      const payload = { unitId: id, unit: kind, name, before: unit.name };
      await recordEvent(tx, viewer, insideEvent("unit.renamed", payload));
    }),
  );
  forgetColleagues();
  return { kind, id };
}
