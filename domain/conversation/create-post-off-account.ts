import { now } from "../../platform/clock.ts";
import { transaction, type Tx } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan } from "../access.ts";
import { NEW_ACCOUNT_KEYS, openAccount } from "../accounts/open-account.ts";
import { InvalidInput } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";
import { changeFiles } from "./change-files.ts";
import { mentionsIn } from "./markdown.ts";
import type { createPostInput } from "./post-input.ts";
import { visiblePersonIds } from "./post-people.ts";

/** Another request of the same draft was quicker: what this one wrote goes, and its post is that one's. */
class PostedMeanwhile extends Error {}

type Input = ReturnType<typeof createPostInput.parse>;

/**
 * Posts where no account stands yet: the account is made with it, both or neither; or it waits for somebody to place it. All colleagues
 * see it, and no guest. The same `clientId` again is the same post. Returns its id.
 */
export async function createPostOffAccount(viewer: Viewer, input: Input): Promise<string> {
  const { newAccount, clientId, opportunityId, body } = input;
  const mentions = mentionsIn(body);
  const personIds = await visiblePersonIds(viewer, input.personIds, mentions.person);
  assertCan(viewer, "account.postWithout", null);
  if (newAccount) assertCan(viewer, "account.create", null);
  if (opportunityId) throw new InvalidInput([{ path: "opportunityId", key: "otherAccount" }]);
  const standing = (tx: Tx) =>
    tx.post.findUnique({ where: { authorId_clientId: { authorId: viewer.id, clientId } }, select: { id: true } });
  const work = async (tx: Tx): Promise<string> => {
    const before = await standing(tx);
    if (before) return before.id;
    if (newAccount && !(await openAccount(tx, viewer, { id: newAccount.clientId, name: newAccount.name }))) {
      const meanwhile = await standing(tx);
      if (meanwhile) return meanwhile.id;
      // The id may be an account's of somebody else, or a hidden one's: nothing is written there.
      throw new InvalidInput([{ path: "newAccount", key: "notUnderstood" }]);
    }
    const id = newId();
    const at = now();
    const attachmentIds = [...new Set(input.attachmentIds)];
    const accountId = newAccount?.clientId ?? null;
    const { count } = await tx.post.createMany({
      skipDuplicates: true,
      data: {
        ...{ id, accountId, clientId, body, authorId: viewer.id, kind: input.kind, source: input.source },
        ...{ channel: input.channel ?? null, firstHand: input.firstHand ?? null, ...NEW_ACCOUNT_KEYS },
        ...{ freshAt: at, createdAt: at, attachmentCount: attachmentIds.length },
      },
    });
    if (count === 0) throw new PostedMeanwhile();
    if (attachmentIds.length > 0) await changeFiles(tx, viewer, { postId: id }, attachmentIds);
    await tx.postPerson.createMany({ data: personIds.map((personId) => ({ postId: id, personId })) });
    const payload = { accountId, postId: id, mentionedIds: mentions.user };
    await recordEvent(tx, viewer, event("post.created", NEW_ACCOUNT_KEYS, payload));
    return id;
  };
  try {
    return await transaction(work);
  } catch (error) {
    if (!(error instanceof PostedMeanwhile)) throw error;
    return transaction(work);
  }
}
