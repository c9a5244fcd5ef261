import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { assertCan, loadVisible } from "../access.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { forgetColleague } from "./colleague-directory.ts";
import { insideEvent } from "./identity-events.ts";
import { assertAnotherAdmin } from "./last-admin.ts";
import { userInput } from "./member-input.ts";

/** Someone has left: no session, no token, no way in. What they wrote stays, under their name. */
export async function deactivateUser(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { userId } = parseInput(userInput, raw);
  const user = await loadVisible(viewer, "colleague", userId);
  assertCan(viewer, "colleague.administer", user);
  if (user.deactivatedAt) return { id: user.id };
  const at = now();
  await transaction(async (tx) => {
    await assertAnotherAdmin(tx, user.id);
    await tx.user.update({ where: { id: user.id }, data: { deactivatedAt: at, version: { increment: 1 } } });
    await tx.session.deleteMany({ where: { userId: user.id } });
    await tx.apiToken.updateMany({ where: { userId: user.id, revokedAt: null }, data: { revokedAt: at } });
    await tx.mailLink.updateMany({
      where: { userId: user.id, usedAt: null, revokedAt: null },
      data: { revokedAt: at },
    });
    await recordEvent(tx, viewer, insideEvent("user.deactivated", { userId: user.id }));
  });
  forgetColleague(user.id);
  forgetUser(user.id);
  return { id: user.id };
}
