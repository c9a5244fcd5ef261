import { now } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { holdKeys, takeKeys, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import { saveVersion } from "./edit-opportunity.ts";
import { recordChanges } from "./opportunity-history.ts";
import { restrictOpportunityInput } from "./opportunity-input.ts";
import { checkTeam } from "./opportunity-owner.ts";

/**
 * Only a team sees it from now on: those named, the owner and whoever restricts it. What was said before on the account
 * stays as open as it was; what is said on the deal from now on stays with the team (see create-post). Answers with the
 * new audience, which the viewer's session learns of by event.
 */
export async function restrictOpportunity(viewer: Viewer, raw: unknown): Promise<{ id: string; audienceId: string }> {
  const input = parseInput(restrictOpportunityInput, raw);
  return whileKeysStand(() => write(viewer, input));
}

type Input = ReturnType<typeof restrictOpportunityInput.parse>;

async function write(viewer: Viewer, { id, version, userIds }: Input): Promise<{ id: string; audienceId: string }> {
  const deal = await loadVisible(viewer, "opportunity", id);
  const account = await loadVisible(viewer, "account", deal.accountId);
  assertCan(viewer, "opportunity.edit", deal);
  if (deal.version !== version) throw new Conflict(deal.version);
  const team = [...new Set([viewer.id, ...(deal.ownerId ? [deal.ownerId] : []), ...userIds])];
  // A team is cut out of those who see the account: else it would show them an account that is not theirs.
  await checkTeam(team, account.audienceId, "userIds");

  const restricted = await transaction(async (tx) => {
    await holdKeys(tx, { accounts: account });
    await takeKeys(tx, "opportunities", id);
    const audienceId = newId();
    const createdAt = now();
    await tx.audience.create({ data: { id: audienceId, kind: "deal", name: deal.name, createdAt } });
    await tx.audienceMember.createMany({ data: team.map((userId) => ({ audienceId, userId, createdAt })) });
    await saveVersion(tx, id, version, { audienceId, circleId: null });
    await recordChanges(tx, viewer, id, [{ field: "audience", before: "", after: "deal" }]);
    const keys = { audienceId, circleId: null };
    await recordEvent(tx, viewer, event("audience.changed", keys, { audienceId, userIds: team }));
    // To those who saw it before, so that it leaves their screens and the index; ids tell them nothing.
    await recordEvent(tx, viewer, event("opportunity.edited", deal, { accountId: deal.accountId, opportunityId: id }));
    return { id, audienceId };
  });
  // Else the deal would be out of its own team's sight until the next reading of who they are.
  for (const userId of team) forgetUser(userId);
  return restricted;
}
