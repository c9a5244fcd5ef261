import { now } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import { event, recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";
import { visiblePeople } from "../people/person-policy.ts";

/** What somebody has to do with a deal as long as nobody says more. */
const PART = "influences";

/** People who were accepted in a post stand on the deals that were made from it. */
export async function joinDealsOf(tx: Tx, viewer: Viewer, postId: string, personIds: readonly string[]): Promise<void> {
  const deals = await tx.opportunity.findMany({ where: { originPostId: postId }, orderBy: { id: "asc" }, take: 20 });
  for (const deal of deals) {
    if ((await joinDeal(tx, viewer, deal.id, personIds)) === 0) continue;
    const ids = { accountId: deal.accountId, opportunityId: deal.id };
    await recordEvent(tx, viewer, event("opportunity.edited", deal, ids));
  }
}

/** Whoever of them the viewer sees; who is on the deal already keeps the part that somebody gave her. */
async function joinDeal(tx: Tx, viewer: Viewer, opportunityId: string, personIds: readonly string[]): Promise<number> {
  const seen = await tx.person.findMany({
    where: { AND: [{ id: { in: [...personIds] } }, visiblePeople(viewer)] },
    select: { id: true },
  });
  const at = now();
  const { count } = await tx.opportunityPerson.createMany({
    data: seen.map(({ id }) => ({ opportunityId, personId: id, part: PART, createdAt: at })),
    skipDuplicates: true,
  });
  return count;
}

/** The deal is being made from the post: whom the post is about comes along. */
export async function bringPeopleOf(tx: Tx, viewer: Viewer, opportunityId: string, postId: string): Promise<void> {
  const people = await tx.postPerson.findMany({ where: { postId }, select: { personId: true }, take: 20 });
  await joinDeal(
    tx,
    viewer,
    opportunityId,
    people.map(({ personId }) => personId),
  );
}
