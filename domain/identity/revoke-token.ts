import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { NotFound } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { insideEvent } from "./identity-events.ts";
import { tokenInput } from "./member-input.ts";

/** Ends one of the viewer's own tokens; anyone else's does not exist. */
export async function revokeToken(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { tokenId: id } = parseInput(tokenInput, raw);
  await transaction(async (tx) => {
    const mine = { id, userId: viewer.id, revokedAt: null };
    const { count } = await tx.apiToken.updateMany({ where: mine, data: { revokedAt: now() } });
    if (count !== 1) throw new NotFound();
    await recordEvent(tx, viewer, insideEvent("token.revoked", { userId: viewer.id, tokenId: id }));
  });
  forgetUser(viewer.id);
  return { id };
}
