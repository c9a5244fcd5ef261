import { transaction } from "../../platform/db/prisma.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { chooseNoticesInput } from "./choose-notices-input.ts";

/** Sets one's own choices; themes that are not named keep theirs. A note to oneself: nobody is told. */
export async function chooseNotices(viewer: Viewer, raw: unknown): Promise<void> {
  const { choices } = parseInput(chooseNoticesInput, raw);
  await transaction(async (tx) => {
    for (const { theme, ...choice } of choices) {
      await tx.noticeChoice.upsert({
        where: { userId_theme: { userId: viewer.id, theme } },
        create: { userId: viewer.id, theme, ...choice },
        update: choice,
      });
    }
  });
}
