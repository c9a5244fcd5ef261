import { prisma, transaction } from "../../platform/db/prisma.ts";
import { endSession, endSessionsOf } from "../../platform/sessions.ts";
import { NotFound } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { insideEvent } from "./identity-events.ts";
import { sessionInput } from "./member-input.ts";

/** Ends one of the viewer's own sessions; anyone else's does not exist. */
export async function endOwnSession(viewer: Viewer, raw: unknown): Promise<void> {
  const { sessionId } = parseInput(sessionInput, raw);
  const own = await prisma.session.findFirst({ where: { id: sessionId, userId: viewer.id } });
  if (!own) throw new NotFound();
  await endSession(own.id);
  await tellEnded(viewer);
}

/** Ends all of the viewer's sessions but the one in use. */
export async function endOtherSessions(viewer: Viewer, currentId: string | null): Promise<void> {
  await endSessionsOf(viewer.id, currentId ?? undefined);
  await tellEnded(viewer);
}

async function tellEnded(viewer: Viewer): Promise<void> {
  await transaction(async (tx) => {
    await recordEvent(tx, viewer, insideEvent("session.ended", { userId: viewer.id }));
  });
}
