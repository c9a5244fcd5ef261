import { now } from "../../platform/clock.ts";
import { transaction, type Tx } from "../../platform/db/prisma.ts";
import { assertCan } from "../access.ts";
import { InvalidInput } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { forgetColleagues } from "./colleague-directory.ts";
import { insideEvent } from "./identity-events.ts";
import { removeUnitInput } from "./unit-input.ts";
import { loadUnit, peopleOf, takeUnit, type Unit } from "./unit-rows.ts";

/** Removes a department or a team. Its people, those who have left included, go to another one of its kind first. */
export async function removeUnit(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { kind, id, version, moveToId } = parseInput(removeUnitInput, raw);
  const unit = await loadUnit(kind, id);
  const target = moveToId === null ? null : await loadUnit(kind, moveToId);
  assertCan(viewer, "company.administer", null);
  if (target?.id === id) throw new InvalidInput([{ path: "moveToId", key: "moveElsewhere" }]);
  await transaction(async (tx) => {
    await takeUnit(tx, unit, version);
    const people = await peopleOf(tx, unit);
    if (people.length > 0) {
      if (!target) throw new InvalidInput([{ path: "moveToId", key: "movePeopleFirst" }]);
      await movePeople(tx, unit, target, people);
    }
    // Who was invited into it comes to where its people went.
    if (kind === "department" && target)
      await tx.mailLink.updateMany({ where: { departmentId: id }, data: { departmentId: target.id } });
    const moved = people.length > 0 ? target : null;
    if (kind === "department") await tx.department.delete({ where: { id } });
    else await tx.team.delete({ where: { id } });
    const payload = {
      unitId: id,
      unit: kind,
      name: unit.name,
      movedToId: moved?.id ?? null,
      movedTo: moved?.name ?? null,
    };
    await recordEvent(tx, viewer, insideEvent("unit.removed", payload));
  });
  forgetColleagues();
  return { id };
}

async function movePeople(tx: Tx, unit: Unit, target: Unit, people: readonly string[]): Promise<void> {
  const version = { increment: 1 };
  const where = { id: { in: [...people] } };
  if (unit.kind === "department") {
    await tx.user.updateMany({ where: { departmentId: unit.id }, data: { departmentId: target.id, version } });
    return;
  }
  const rows = people.map((userId) => ({ teamId: target.id, userId, createdAt: now() }));
  await tx.teamMember.createMany({ data: rows, skipDuplicates: true });
  await tx.user.updateMany({ where, data: { version } });
}
