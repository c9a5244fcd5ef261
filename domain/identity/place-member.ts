import { now } from "../../platform/clock.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict, InvalidInput } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { forgetColleague } from "./colleague-directory.ts";
import { insideEvent } from "./identity-events.ts";
import { placeMemberInput } from "./unit-input.ts";
import { whileUnitsStand } from "./unit-rows.ts";

/** Puts a colleague into a department, or none, and into teams. Influencers stand outside the company's own order. */
export async function placeMember(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { userId, departmentId, teamIds, version } = parseInput(placeMemberInput, raw);
  const user = await loadVisible(viewer, "colleague", userId);
  assertCan(viewer, "colleague.administer", user);
  if (user.role === "influencer") throw new InvalidInput([{ path: "userId", key: "guestHasNoUnit" }]);
  const teams = [...new Set(teamIds)];
  if (departmentId && (await prisma.department.count({ where: { id: departmentId } })) === 0)
    throw new InvalidInput([{ path: "departmentId", key: "unitGone" }]);
  if ((await prisma.team.count({ where: { id: { in: teams } } })) < teams.length)
    throw new InvalidInput([{ path: "teamIds", key: "unitGone" }]);
  await whileUnitsStand(() =>
    transaction(async (tx) => {
      const { count } = await tx.user.updateMany({
        where: { id: user.id, version },
        data: { departmentId, version: { increment: 1 } },
      });
      if (count !== 1) throw new Conflict(user.version);
      await tx.teamMember.deleteMany({ where: { userId: user.id, teamId: { notIn: teams } } });
      const rows = teams.map((teamId) => ({ teamId, userId: user.id, createdAt: now() }));
      await tx.teamMember.createMany({ data: rows, skipDuplicates: true });
      await recordEvent(tx, viewer, insideEvent("user.placed", { userId: user.id }));
    }),
  );
  forgetColleague(user.id);
  return { id: user.id };
}
