/** Runs the listeners of what happened so far, as the worker would. */
import { prisma } from "../../platform/db/prisma.ts";
import { dispatchEvent } from "../../workers/dispatch.ts";

const done = new Set<string>();

/** Dispatches every event not yet dispatched in this file, in order; a listener that fails fails the test. */
export async function dispatchEvents(): Promise<void> {
  const events = await prisma.event.findMany({
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, type: true },
  });
  for (const { id, type } of events.filter((event) => !done.has(event.id))) {
    done.add(id);
    const failed: string[] = [];
    await dispatchEvent(id, (_id, listener) => Promise.resolve(void failed.push(listener)));
    if (failed.length > 0) throw new Error(`${type}: ${failed.join(", ")} failed`);
  }
}
