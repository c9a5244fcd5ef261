import { prisma, transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict, InvalidInput } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { checkOwner } from "../opportunities/opportunity-owner.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { editAccountInput } from "./account-input.ts";

/** Refuses a tree that would bite its tail. */
async function assertNoLoop(accountId: string, parentId: string): Promise<void> {
  const [row] = await prisma.$queryRaw<{ loop: boolean }[]>`
    with recursive up(id, depth) as (
      select ${parentId}::uuid, 0 union all
      select a.parent_id, up.depth + 1 from accounts a join up on a.id = up.id where a.parent_id is not null and up.depth < 50)
    select exists (select 1 from up where id = ${accountId}::uuid) as loop`;
  if (row?.loop) throw new InvalidInput([{ path: "parentId", key: "loop" }]);
}

/** Changes the fields that are given. A stale version is refused. */
export async function editAccount(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { id, version, ...fields } = parseInput(editAccountInput, raw);
  const account = await loadVisible(viewer, "account", id);
  if (fields.parentId) {
    await loadVisible(viewer, "account", fields.parentId);
    await assertNoLoop(account.id, fields.parentId);
  }
  assertCan(viewer, "account.edit", account);
  if (fields.ownerId && fields.ownerId !== account.ownerId) await checkOwner(fields.ownerId, account.audienceId);
  return transaction(async (tx) => {
    const changed = await tx.account.updateMany({
      where: { id: account.id, version },
      data: { ...fields, version: { increment: 1 } },
    });
    if (changed.count === 0) throw new Conflict(account.version);
    await recordEvent(tx, viewer, event("account.edited", account, { accountId: account.id }));
    return account;
  });
}
