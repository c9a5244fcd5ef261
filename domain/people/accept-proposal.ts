import { now } from "../../platform/clock.ts";
import { prisma, transaction, type Tx } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan, loadVisible } from "../access.ts";
import { accountNamed } from "../accounts/accounts-in-text.sql.ts";
import { NEW_ACCOUNT_KEYS, openAccount } from "../accounts/open-account.ts";
import { accountFor, putOnAccount } from "../conversation/place-post.ts";
import { visiblePosts } from "../conversation/post-policy.ts";
import type { PersonValue, PhoneValue } from "../conversation/proposals/found.ts";
import { correctionInput, type Correction } from "../conversation/proposal-input.ts";
import { InvalidInput, NotFound } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { joinDealsOf } from "../opportunities/people-of-post.ts";
import { parseInput } from "../parse.ts";
import { holdKeys, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import type { Keys } from "../visibility.ts";
import { ensurePersonFromProposal, type ProposedPerson } from "./ensure-person.ts";

export const withPost = {
  post: { include: { account: { select: { id: true, country: true, audienceId: true, circleId: true } } } },
} as const;

async function loadProposal(viewer: Viewer, id: string) {
  const proposal = await prisma.proposal.findFirst({ where: { id, post: visiblePosts(viewer) }, include: withPost });
  if (!proposal) throw new NotFound();
  return proposal;
}

type Loaded = Awaited<ReturnType<typeof loadProposal>>;

/** As it is kept: "+33142685300 x12 (bureau)". */
const writtenPhone = ({ e164, extension, note }: PhoneValue) =>
  `${e164}${extension ? ` x${extension}` : ""}${note ? ` (${note.replace(/^\(|\)$/g, "")})` : ""}`;

/** What the proposal says of someone; a phone or an e-mail belongs to the person already accepted from the same post. */
async function proposedPerson(tx: Tx, proposal: Loaded, corrected: Correction): Promise<ProposedPerson> {
  const { kind, value, text, post } = proposal;
  if (!post.account) throw new InvalidInput([{ path: "id", key: "placeFirst" }], "placeFirst");
  const { id, country } = post.account;
  // Seen by whom the post is seen, never by more.
  const account = { id, country, audienceId: post.audienceId, circleId: post.circleId };
  const base = { account, forGuests: post.circleId !== null };
  if (kind === "person") {
    const title = corrected.title ?? (value as unknown as PersonValue).title;
    const { personId = null } = corrected;
    return { ...base, personId, name: corrected.name ?? text, ...(title ? { title } : {}) };
  }
  const owners = await tx.postPerson.findMany({ where: { postId: post.id }, select: { personId: true }, take: 2 });
  const owner = owners.length === 1 ? owners[0] : undefined;
  if (!owner) throw new InvalidInput([{ path: "id", key: "acceptPersonFirst" }]);
  if (kind === "phone")
    return { ...base, personId: owner.personId, phones: [writtenPhone(value as unknown as PhoneValue)] };
  if (kind === "email") return { ...base, personId: owner.personId, emails: [(value as { address: string }).address] };
  throw new InvalidInput([{ path: "id", key: "notUnderstood" }]);
}

/**
 * Says yes to what was read in a post, as it was read or as it is corrected: a person, a telephone number, an address; an account,
 * on which a post that has none is then placed. One click, no form, never a second copy; saying it twice is saying it once. (An
 * opportunity is opened by its own action, which settles its proposals.)
 */
export async function acceptProposal(
  viewer: Viewer,
  proposalId: string,
  correction: unknown = {},
): Promise<{ postId: string; resultId: string }> {
  const corrected = parseInput(correctionInput, correction);
  return whileKeysStand(async () => {
    const proposal = await loadProposal(viewer, proposalId);
    const { post } = proposal;
    assertCan(viewer, "proposal.decide", post);
    if (corrected.personId) await loadVisible(viewer, "person", corrected.personId);
    const ready = await prepare(viewer, proposal, corrected);
    return transaction(async (tx) => {
      await holdKeys(tx, { accounts: ready.account ?? post.account, posts: post });
      return { postId: post.id, resultId: await acceptWithin(tx, viewer, proposal, ready) };
    });
  });
}

interface Ready {
  corrected: Correction;
  /** Of an account: the one of that name, if the viewer sees one. */
  account: (Keys & { id: string }) | null;
}

/** What is read before the transaction begins. */
export async function prepare(
  viewer: Viewer,
  { kind, value, text, post }: Loaded,
  corrected: Correction,
): Promise<Ready> {
  if (kind !== "account") return { corrected, account: null };
  const name = corrected.name ?? (value as { name?: string }).name ?? text;
  const named = await accountNamed(viewer, name);
  if (!named) assertCan(viewer, "account.create", null);
  const account =
    post.accountId === null
      ? await accountFor(viewer, post, named)
      : named && (await loadVisible(viewer, "account", named));
  return { corrected: { ...corrected, name }, account: account || null };
}

/** Within a transaction that holds the post's keys. */
export async function acceptWithin(tx: Tx, viewer: Viewer, proposal: Loaded, ready: Ready): Promise<string> {
  const { post } = proposal;
  await tx.$queryRaw`select 1 from proposals where id = ${proposal.id}::uuid for update`;
  const standing = await tx.proposal.findUniqueOrThrow({ where: { id: proposal.id } });
  if (standing.status === "accepted" && standing.resultId) return standing.resultId;
  const resultId =
    proposal.kind === "account"
      ? await keepAccount(tx, viewer, proposal, ready)
      : await keepPerson(tx, viewer, proposal, ready.corrected);
  await tx.proposal.update({
    where: { id: proposal.id },
    data: { status: "accepted", resultId, decidedById: viewer.id, decidedAt: now() },
  });
  const ids = { accountId: post.accountId, postId: post.id, proposalId: proposal.id };
  await recordEvent(
    tx,
    viewer,
    event("proposal.accepted", post, { ...ids, authorId: post.authorId, kind: proposal.kind }),
  );
  return resultId;
}

async function keepPerson(tx: Tx, viewer: Viewer, proposal: Loaded, corrected: Correction): Promise<string> {
  const person = await ensurePersonFromProposal(tx, viewer, await proposedPerson(tx, proposal, corrected));
  if (!person) throw new InvalidInput([{ path: "id", key: "notUnderstood" }]);
  const postId = proposal.post.id;
  await tx.postPerson.createMany({ data: [{ postId, personId: person.id }], skipDuplicates: true });
  await joinDealsOf(tx, viewer, postId, [person.id]);
  return person.id;
}

async function keepAccount(tx: Tx, viewer: Viewer, { post }: Loaded, { corrected, account }: Ready): Promise<string> {
  const on = account ?? { id: newId(), ...NEW_ACCOUNT_KEYS };
  if (!account) await openAccount(tx, viewer, { id: on.id, name: corrected.name! });
  if (post.accountId === null) await putOnAccount(tx, viewer, post, on);
  return on.id;
}
