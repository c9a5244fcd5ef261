import { now } from "../../platform/clock.ts";
import { prisma, transaction, type Tx } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict, InvalidInput } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { takeKeys } from "../standing-keys.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import { alignAudience } from "./align-audience.sql.ts";
import { endInvitations } from "./end-invitations.ts";
import { restrictAccountInput } from "./sharing-input.ts";

/**
 * Closes an account, and all that is on it, to everyone but a team; on an account that is closed already, changes the team.
 * The owner and whoever does it always belong to the team, or nobody could open it again.
 */
export async function restrictAccount(viewer: Viewer, raw: unknown): Promise<{ accountId: string }> {
  const input = parseInput(restrictAccountInput, raw);
  const account = await loadVisible(viewer, "account", input.accountId);
  assertCan(viewer, "account.share", account);
  const named = await insiders(input.memberIds);
  if (named.length < new Set(input.memberIds).size)
    throw new InvalidInput([{ path: "memberIds", key: "notAColleague" }]);
  // An owner who has left is no reason to refuse.
  const team = await insiders([...named, viewer.id, ...(account.ownerId ? [account.ownerId] : [])]);
  const changed = await transaction(async (tx) => {
    await takeKeys(tx, "accounts", account.id);
    await takeVersion(tx, account.id, input.version);
    const { audienceId: standing } = await tx.account.findUniqueOrThrow({ where: { id: account.id } });
    const audienceId = standing === EVERYONE ? await newAudience(tx, account.name) : standing;
    if (standing === EVERYONE) await endInvitations(tx, viewer, account.id);
    const before = await tx.audienceMember.findMany({ where: { audienceId }, select: { userId: true } });
    await tx.audienceMember.deleteMany({ where: { audienceId, userId: { notIn: team } } });
    const rows = team.map((userId) => ({ audienceId, userId, createdAt: now() }));
    await tx.audienceMember.createMany({ data: rows, skipDuplicates: true });
    await tx.account.update({ where: { id: account.id }, data: { audienceId } });
    await alignAudience(tx, account.id);
    const left = await leaveDealTeams(tx, account.id, team);
    const keys = { audienceId, circleId: account.circleId };
    const userIds = [...new Set([...before.map(({ userId }) => userId), ...team, ...left])];
    await recordEvent(tx, viewer, event("audience.changed", keys, { audienceId, userIds }));
    await recordEvent(tx, viewer, event("account.audience-changed", keys, { accountId: account.id }));
    return userIds;
  });
  for (const userId of changed) forgetUser(userId);
  return { accountId: account.id };
}

/** Takes the row and its version, or says which version stands. */
export async function takeVersion(tx: Tx, id: string, version: number): Promise<void> {
  const { count } = await tx.account.updateMany({ where: { id, version }, data: { version: { increment: 1 } } });
  if (count === 1) return;
  const standing = await tx.account.findUniqueOrThrow({ where: { id }, select: { version: true } });
  throw new Conflict(standing.version);
}

/** A deal's team is cut out of those who see its account: whoever no longer does leaves it, too. Returns who left. */
async function leaveDealTeams(tx: Tx, accountId: string, team: readonly string[]): Promise<string[]> {
  const left = await tx.$queryRaw<{ userId: string }[]>`delete from audience_members m using audiences d
    where d.id = m.audience_id and d.kind = 'deal' and m.user_id <> all(${team}::uuid[])
      and (exists (select 1 from opportunities o where o.account_id = ${accountId}::uuid and o.audience_id = d.id)
        or exists (select 1 from posts p where p.account_id = ${accountId}::uuid and p.audience_id = d.id))
    returning m.user_id::text as "userId"`;
  return left.map(({ userId }) => userId);
}

async function newAudience(tx: Tx, name: string): Promise<string> {
  const { id } = await tx.audience.create({ data: { id: newId(), kind: "account", name, createdAt: now() } });
  return id;
}

async function insiders(ids: string[]): Promise<string[]> {
  const found = await prisma.user.findMany({
    where: { id: { in: ids }, role: { not: "influencer" }, deactivatedAt: null },
    select: { id: true },
  });
  return found.map(({ id }) => id);
}
