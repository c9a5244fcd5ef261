import { transaction } from "../../platform/db/prisma.ts";
import { endSession } from "../../platform/sessions.ts";
import { recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";
import { insideEvent } from "./identity-events.ts";

/** Ends the session in use. It is ended first: an event that got lost is better than a session that lives on. */
export async function signOut(viewer: Viewer, sessionId: string): Promise<void> {
  await endSession(sessionId);
  await transaction(async (tx) => {
    await recordEvent(tx, viewer, insideEvent("session.ended", { userId: viewer.id }));
  });
}
