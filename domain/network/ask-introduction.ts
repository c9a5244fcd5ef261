import { prisma, transaction, type Tx } from "../../platform/db/prisma.ts";
import { now } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan, loadVisible } from "../access.ts";
import { InvalidInput, NotFound } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import type { Keys } from "../visibility.ts";
import { askIntroductionInput } from "./introduction-input.ts";
import { OPEN_STATES } from "./introduction-states.ts";
import { tieHandle } from "./tie-handle.ts";

/** Asks a colleague to introduce one to someone. The same ask twice is one ask. */
export async function askIntroduction(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(askIntroductionInput, raw);
  const person = await loadVisible(viewer, "person", input.personId);
  const deal = input.opportunityId ? await loadVisible(viewer, "opportunity", input.opportunityId) : null;
  const account = input.accountId ? await loadVisible(viewer, "account", input.accountId) : null;
  const connectorId = input.connectorId
    ? (await loadVisible(viewer, "colleague", input.connectorId)).id
    : await behindHandle(viewer, person.id, input.handle ?? "");
  assertCan(viewer, "introduction.ask", person);
  if (connectorId === viewer.id) throw new InvalidInput([{ path: "connectorId", key: "notYourself" }]);
  if (person.doNotContact) throw new InvalidInput([{ path: "personId", key: "doNotContact" }]);
  await assertConnectorSees(connectorId, person);
  const anonymous = !input.connectorId;
  return transaction(async (tx) => {
    await lockPair(tx, viewer.id, person.id);
    const pair = { requesterId: viewer.id, connectorId, personId: person.id, anonymous };
    const open = await tx.introduction.findFirst({
      where: { ...pair, state: { in: [...OPEN_STATES] } },
      orderBy: { id: "asc" },
    });
    if (open) return { id: open.id };
    const id = newId();
    const at = { createdAt: now(), changedAt: now() };
    const links = { opportunityId: deal?.id ?? null, accountId: account?.id ?? deal?.accountId ?? null };
    await tx.introduction.create({ data: { id, ...pair, ...links, ...at, reason: input.reason } });
    const { requesterId, personId } = pair;
    await recordEvent(
      tx,
      viewer,
      event("introduction.asked", person, { introductionId: id, requesterId, connectorId, personId }),
    );
    return { id };
  });
}

/** Two clicks at the same moment make one ask. */
async function lockPair(tx: Tx, requesterId: string, personId: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`ask:${requesterId}:${personId}`}, 0))::text`;
}

/** Whose tie a handle stands for: one of the few on that person that are shown without a name. */
async function behindHandle(viewer: Viewer, personId: string, handle: string): Promise<string> {
  const ties = await prisma.relationship.findMany({
    where: { personId, disclosure: "anonymous" },
    orderBy: { id: "asc" },
  });
  const tie = ties.find(({ id }) => tieHandle(id, viewer.id) === handle);
  if (!tie) throw new NotFound();
  return tie.userId;
}

/** An ask must not tell its connector of a person who does not exist for her. */
async function assertConnectorSees(connectorId: string, person: Keys): Promise<void> {
  const inside = { audiences: { some: { audienceId: person.audienceId } } };
  const seen = await prisma.user.count({
    where: {
      id: connectorId,
      deactivatedAt: null,
      OR: [
        { role: { not: "influencer" }, ...(person.audienceId === EVERYONE ? {} : inside) },
        ...(person.circleId ? [{ role: "influencer", circles: { some: { circleId: person.circleId } } }] : []),
      ],
    },
  });
  if (seen === 0) throw new InvalidInput([{ path: "connectorId", key: "cannotHelpHere" }]);
}
