import { transaction } from "../../platform/db/prisma.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { forgetColleague } from "./colleague-directory.ts";
import { insideEvent } from "./identity-events.ts";
import { editProfileInput } from "./member-input.ts";

/** Changes one's own name, title, language, theme or reading face: only what is given. */
export async function editProfile(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { version, ...given } = parseInput(editProfileInput, raw);
  const user = await loadVisible(viewer, "colleague", viewer.id);
  assertCan(viewer, "colleague.edit", user);
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  await transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: user.id, ...(version === undefined ? {} : { version }) },
      data: { ...changes, version: { increment: 1 } },
    });
    if (count !== 1) throw new Conflict(user.version);
    await recordEvent(tx, viewer, insideEvent("user.edited", { userId: user.id }));
  });
  forgetColleague(user.id);
  forgetUser(user.id);
  return { id: user.id };
}
