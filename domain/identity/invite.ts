import { DAY_MS, now } from "../../platform/clock.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan, loadVisible } from "../access.ts";
import { emailSpellings } from "../email-input.ts";
import { InvalidInput } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Role, Viewer } from "../viewer.ts";
import { insideEvent } from "./identity-events.ts";
import { INVITATION_DAYS } from "./mail-link.ts";
import { inviteInput, inviteSeveralInput } from "./member-input.ts";
import { hashSecret, newSecret } from "./secrets.ts";

/** Invites a colleague or an influencer. The listener that sends the mail makes the secret, so that no table ever holds it. */
export async function invite(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { email, name, ...terms } = parseInput(inviteInput, raw);
  const checked = await checkedTerms(viewer, terms);
  if (await isMember(email)) throw new InvalidInput([{ path: "email", key: "alreadyMember" }]);
  return writeInvitation(viewer, { email, name, ...checked });
}

export interface Invited {
  email: string;
  /** Null: the address signs in here already. */
  id: string | null;
}

/** Invites several with the same words. Whoever is here already is told apart, and keeps nobody else from being invited. */
export async function inviteSeveral(viewer: Viewer, raw: unknown): Promise<Invited[]> {
  const { people, ...terms } = parseInput(inviteSeveralInput, raw);
  const checked = await checkedTerms(viewer, terms);
  const each = new Map(people.map((person) => [person.email, person]));
  const invited: Invited[] = [];
  for (const { email, name } of each.values()) {
    const id = (await isMember(email)) ? null : (await writeInvitation(viewer, { email, name, ...checked })).id;
    invited.push({ email, id });
  }
  return invited;
}

interface Terms {
  role: Role;
  locale: string;
  accountIds: string[];
  departmentId: string | null;
}

/** Influencers get accounts and no department, colleagues the other way round. */
async function checkedTerms(viewer: Viewer, terms: Terms): Promise<Terms> {
  const outside = terms.role === "influencer";
  const accountIds = outside ? [...new Set(terms.accountIds)] : [];
  const departmentId = outside ? null : terms.departmentId;
  const accounts = await Promise.all(accountIds.map((id) => loadVisible(viewer, "account", id)));
  assertCan(viewer, "colleague.invite", null);
  for (const account of accounts) assertCan(viewer, "account.share", account);
  if (departmentId && (await prisma.department.count({ where: { id: departmentId } })) === 0)
    throw new InvalidInput([{ path: "departmentId", key: "unitGone" }]);
  return { ...terms, accountIds, departmentId };
}

async function isMember(email: string): Promise<boolean> {
  return (await prisma.user.count({ where: { email: { in: emailSpellings(email) } } })) > 0;
}

function writeInvitation(viewer: Viewer, given: Terms & { email: string; name: string }): Promise<{ id: string }> {
  const at = now();
  return transaction(async (tx) => {
    // The latest invitation is the one that counts.
    await tx.mailLink.updateMany({
      where: { kind: "invitation", email: given.email, usedAt: null, revokedAt: null },
      data: { revokedAt: at },
    });
    const link = await tx.mailLink.create({
      data: {
        ...given,
        id: newId(),
        kind: "invitation",
        secretHash: hashSecret(newSecret()),
        createdById: viewer.id,
        createdAt: at,
        expiresAt: new Date(at.getTime() + INVITATION_DAYS * DAY_MS),
      },
    });
    await recordEvent(tx, viewer, insideEvent("user.invited", { mailLinkId: link.id }));
    return { id: link.id };
  });
}
