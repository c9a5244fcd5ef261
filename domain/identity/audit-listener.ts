import { prisma } from "../../platform/db/prisma.ts";
import type { Listener } from "../listener.ts";

const SUBJECTS = ["userId", "mailLinkId", "accountId", "audienceId", "unitId", "stageId"];

/** One audit entry for each event that matters for security; the event's id keeps a second run from adding another. */
export const auditListener: Listener = {
  name: "audit",
  async run({ id, type, actorId, payload, createdAt }) {
    const values = payload as unknown as Record<string, string>;
    const subject = SUBJECTS.map((name) => values[name]).find((value) => value !== undefined) ?? "";
    await prisma.auditEntry.createMany({
      data: [{ eventId: id, action: type, actorId, subject, detail: values, createdAt }],
      skipDuplicates: true,
    });
  },
};
