import { now } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import { checkOwner } from "../opportunities/opportunity-owner.ts";
import { parseInput } from "../parse.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import { createAccountInput } from "./account-input.ts";

/** Opens an account, seen by all colleagues, followed and owned by its creator unless another owner is named. */
export async function createAccount(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { parentId, ownerId, ...input } = parseInput(createAccountInput, raw);
  const parent = parentId ? await loadVisible(viewer, "account", parentId) : null;
  assertCan(viewer, "account.create", null);
  await checkOwner(ownerId, EVERYONE);
  return transaction(async (tx) => {
    const account = await tx.account.create({
      data: {
        // A list that nobody gives would be null in the row, and not empty.
        ...{
          domains: [],
          tags: [],
          ...input,
          id: newId(),
          audienceId: EVERYONE,
          createdById: viewer.id,
          createdAt: now(),
        },
        parentId: parent?.id ?? null,
        ownerId: ownerId ?? viewer.id,
      },
    });
    await tx.accountFollower.create({ data: { accountId: account.id, userId: viewer.id, createdAt: now() } });
    await recordEvent(tx, viewer, event("account.created", account, { accountId: account.id }));
    return account;
  });
}
