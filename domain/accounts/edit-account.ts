import { transaction, type Tx } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict, InvalidInput } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { checkOwner } from "../opportunities/opportunity-owner.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { editAccountInput, standingInput } from "./account-input.ts";

/**
 * Refuses a tree that would bite its tail. Trees change one at a time: of two moves at once, each sound by itself, the second must
 * see the first. Ancestors that the viewer may not see count, too: a tree is one for everybody.
 */
async function assertNoLoop(tx: Tx, accountId: string, parentId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('account-tree'))`;
  const [row] = await tx.$queryRaw<{ loop: boolean }[]>`
    with recursive up(id) as (
      select ${parentId}::uuid union
      select a.parent_id from accounts a join up on a.id = up.id where a.parent_id is not null)
    select exists (select 1 from up where id = ${accountId}::uuid) as loop`;
  if (row?.loop) throw new InvalidInput([{ path: "parentId", key: "loop" }]);
}

/** Changes the fields that are given. A stale version is refused. */
export async function editAccount(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { id, version, ...fields } = parseInput(editAccountInput, raw);
  const account = await loadVisible(viewer, "account", id);
  const { parentId } = fields;
  if (parentId) await loadVisible(viewer, "account", parentId);
  assertCan(viewer, "account.edit", account);
  if (fields.ownerId !== undefined && fields.ownerId !== account.ownerId) {
    assertCan(viewer, "account.handOver", account);
    await checkOwner(fields.ownerId, account.audienceId);
  }
  const { country, domains } = fields;
  const standing = parseInput(standingInput(account), { country, domains });
  return transaction(async (tx) => {
    if (parentId && parentId !== account.parentId) await assertNoLoop(tx, account.id, parentId);
    const changed = await tx.account.updateMany({
      where: { id: account.id, version },
      data: { ...fields, ...standing, version: { increment: 1 } },
    });
    if (changed.count === 0) throw new Conflict(account.version);
    await recordEvent(tx, viewer, event("account.edited", account, { accountId: account.id }));
    return account;
  });
}
