import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { assertCan, loadVisible } from "../access.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import { forgetColleague } from "./colleague-directory.ts";
import { insideEvent } from "./identity-events.ts";
import { assertAnotherAdmin } from "./last-admin.ts";
import { changeRoleInput } from "./member-input.ts";

/** Gives someone another role, at once. Going outside takes all audiences away, coming inside all circles. */
export async function changeRole(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { userId, role } = parseInput(changeRoleInput, raw);
  const user = await loadVisible(viewer, "colleague", userId);
  assertCan(viewer, "colleague.administer", user);
  if (user.role === role) return { id: user.id };
  await transaction(async (tx) => {
    if (role !== "admin") await assertAnotherAdmin(tx, user.id);
    await tx.user.update({ where: { id: user.id }, data: { role, version: { increment: 1 } } });
    if (role === "influencer") await tx.audienceMember.deleteMany({ where: { userId: user.id } });
    if (user.role === "influencer") {
      await tx.circleMember.deleteMany({ where: { userId: user.id } });
      const everyone = { audienceId: EVERYONE, userId: user.id, createdAt: now() };
      await tx.audienceMember.createMany({ data: [everyone], skipDuplicates: true });
    }
    await recordEvent(tx, viewer, insideEvent("user.role-changed", { userId: user.id, role }));
  });
  forgetColleague(user.id);
  forgetUser(user.id);
  return { id: user.id };
}
