import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { InvalidInput } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { madeBefore } from "../made-before.ts";
import { parseInput } from "../parse.ts";
import { holdKeys, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import { editOpportunity } from "./edit-opportunity.ts";
import { fittingAmount } from "./fitting-amount.ts";
import { recordChanges } from "./opportunity-history.ts";
import { createOpportunityInput } from "./opportunity-input.ts";
import { bringPeopleOf } from "./people-of-post.ts";
import { checkOwner } from "./opportunity-owner.ts";
import { assertInUse, openStage } from "./stages.ts";

/**
 * Opens an opportunity on an account, or from a post, which is then linked to it and named as its origin. It is seen by
 * whom the post (or the account) is seen inside, and by nobody outside until someone decides so. A form sent twice makes one, and the
 * last words stand as long as nobody has changed them.
 */
export async function createOpportunity(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(createOpportunityInput, raw);
  return whileKeysStand(() => write(viewer, input));
}

async function write(viewer: Viewer, input: ReturnType<typeof createOpportunityInput.parse>): Promise<{ id: string }> {
  const { clientId: id, accountId, postId, stageId, expectedOn, nextStepOn, ...given } = input;
  const words = { ...given, amount: fittingAmount(given.amount, given.currency ?? "EUR") };
  const post = postId ? await loadVisible(viewer, "post", postId) : null;
  // What has no account yet is placed first.
  const on = accountId ?? post?.accountId;
  if (!on) throw new InvalidInput([{ path: "postId", key: "placeFirst" }], "placeFirst");
  const account = await loadVisible(viewer, "account", on);
  if (post && post.accountId !== account.id) throw new InvalidInput([{ path: "postId", key: "otherAccount" }]);
  const stage = await openStage(stageId);
  assertCan(viewer, "opportunity.create", account);
  const { audienceId } = post ?? account;
  const ownerId = words.ownerId === undefined ? viewer.id : words.ownerId;
  await checkOwner(ownerId, audienceId);

  const made = await transaction(async (tx) => {
    await holdKeys(tx, { accounts: account, posts: post });
    const at = now();
    const written = await tx.opportunity.createMany({
      // A form sent twice, perhaps at the same moment: the second finds the first.
      skipDuplicates: true,
      data: {
        ...words,
        id,
        accountId: account.id,
        stageId: stage.id,
        ownerId,
        expectedOn: asDate(expectedOn),
        nextStepOn: asDate(nextStepOn),
        originPostId: post?.id ?? null,
        audienceId,
        circleId: null,
        stageSince: at,
        createdAt: at,
        createdById: viewer.id,
      },
    });
    if (written.count === 0) return false;
    await assertInUse(tx, stage.id);
    if (post)
      await tx.opportunityPost.create({
        data: { opportunityId: id, postId: post.id, linkedById: viewer.id, createdAt: at },
      });
    if (post) await bringPeopleOf(tx, viewer, id, post.id);
    await recordChanges(tx, viewer, id, [{ field: "opened", before: "", after: post?.id ?? "" }]);
    const payload = {
      accountId: account.id,
      opportunityId: id,
      postId: post?.id ?? null,
      postAuthorId: post?.authorId ?? null,
    };
    await recordEvent(tx, viewer, event("opportunity.created", { audienceId, circleId: null }, payload));
    return true;
  });
  if (made) return { id };
  const { untouched } = await madeBefore(viewer, "opportunity", id);
  return untouched ? editOpportunity(viewer, { ...words, expectedOn, nextStepOn, id, version: 1 }) : { id };
}

function asDate(day: string | null | undefined): Date | null {
  return day ? new Date(`${day}T00:00:00Z`) : null;
}
