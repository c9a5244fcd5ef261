import { prisma, transaction } from "../../platform/db/prisma.ts";
import { now } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { claimRelationshipInput, removeRelationshipInput, type Disclosure } from "./relationship-input.ts";

/** A tie that is not shown by name must not be told by who did it, either. */
const actor = (viewer: Viewer, disclosure: string) => (disclosure === ("name" satisfies Disclosure) ? viewer : null);

/** "I know her": one tie for a colleague and a person; claiming again edits it. */
export async function claimRelationship(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(claimRelationshipInput, raw);
  const person = await loadVisible(viewer, "person", input.personId);
  assertCan(viewer, "relationship.claim", person);
  const pair = { userId: viewer.id, personId: person.id };
  const { how, claimed, disclosure } = input;
  const facts = {
    how,
    claimed,
    disclosure,
    since: input.since ? new Date(`${input.since}T00:00:00Z`) : null,
    updatedAt: now(),
  };
  return transaction(async (tx) => {
    const standing = await tx.relationship.findUnique({ where: { userId_personId: pair } });
    if (!standing) {
      const made = await tx.relationship.createMany({
        data: [{ id: newId(), ...pair, ...facts, createdAt: now() }],
        skipDuplicates: true,
      });
      const { id } = await tx.relationship.findUniqueOrThrow({ where: { userId_personId: pair } });
      if (made.count > 0) await tell("relationship.claimed", id);
      return { id };
    }
    const { count } = await tx.relationship.updateMany({
      where: { id: standing.id, version: input.version ?? standing.version },
      data: { ...facts, version: { increment: 1 } },
    });
    if (count === 0) throw new Conflict(standing.version);
    await tell("relationship.edited", standing.id);
    return { id: standing.id };

    function tell(type: "relationship.claimed" | "relationship.edited", relationshipId: string) {
      return recordEvent(tx, actor(viewer, disclosure), event(type, person, { personId: person.id, relationshipId }));
    }
  });
}

/** Takes back the claim; what was observed stays observed. */
export async function removeRelationship(viewer: Viewer, raw: unknown): Promise<{ personId: string }> {
  const input = parseInput(removeRelationshipInput, raw);
  const tie = await loadVisible(viewer, "relationship", input.id);
  assertCan(viewer, "relationship.edit", tie);
  const { personId } = tie;
  const person = await prisma.person.findUniqueOrThrow({ where: { id: personId } });
  return transaction(async (tx) => {
    const { count } = await tx.relationship.deleteMany({ where: { id: tie.id } });
    if (count > 0) {
      const payload = { personId, relationshipId: tie.id };
      await recordEvent(tx, actor(viewer, tie.disclosure), event("relationship.removed", person, payload));
    }
    return { personId };
  });
}
