import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { forgetColleague } from "./colleague-directory.ts";
import { insideEvent } from "./identity-events.ts";
import { userInput } from "./member-input.ts";

/** Someone is back: the password and the memberships are as they were, the tokens stay revoked. */
export async function reactivateUser(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { userId } = parseInput(userInput, raw);
  const user = await loadVisible(viewer, "colleague", userId);
  assertCan(viewer, "colleague.administer", user);
  if (!user.deactivatedAt) return { id: user.id };
  await transaction(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { deactivatedAt: null, version: { increment: 1 } } });
    await recordEvent(tx, viewer, insideEvent("user.reactivated", { userId: user.id }));
  });
  forgetColleague(user.id);
  return { id: user.id };
}
