import { transaction, type Tx } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { accountNamed } from "../accounts/accounts-in-text.sql.ts";
import { NEW_ACCOUNT_KEYS, openAccount } from "../accounts/open-account.ts";
import { Conflict, InvalidInput } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { viewerOf } from "../identity/load-viewer.ts";
import { parseInput } from "../parse.ts";
import { holdKeys, KeysMoved, whileKeysStand } from "../standing-keys.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import type { Keys } from "../visibility.ts";
import { placePostInput } from "./post-input.ts";

/**
 * Says on which account a post belongs that was written without one; the account may be made in the same breath. From then on it is
 * seen by the colleagues who see the account: its author has to be one of them. Saying the same twice is saying it once.
 */
export async function placePost(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(placePostInput, raw);
  return whileKeysStand(() => place(viewer, input));
}

async function place(viewer: Viewer, input: ReturnType<typeof placePostInput.parse>): Promise<{ id: string }> {
  const { newAccount } = input;
  const post = await loadVisible(viewer, "post", input.id);
  const named = input.accountId ?? (newAccount ? await accountNamed(viewer, newAccount.name) : null);
  if (named && post.accountId === named.toLowerCase()) return { id: post.id };
  // A colleague was quicker, and has placed it elsewhere.
  if (post.accountId !== null) throw new Conflict(post.version, "placedElsewhere");
  const account = await accountFor(viewer, post, named);
  return transaction(async (tx) => {
    if (account) await holdKeys(tx, { accounts: account });
    else await make(tx, viewer, newAccount!);
    await putOnAccount(tx, viewer, post, account ?? { id: newAccount!.clientId, ...NEW_ACCOUNT_KEYS });
    return { id: post.id };
  });
}

type Waiting = Keys & { id: string; authorId: string; accountId: string | null; placedById: string | null };

/** The account that a post shall stand on, if it may; null for one that is about to be made. */
export async function accountFor(viewer: Viewer, post: Waiting, accountId: string | null) {
  assertCan(viewer, "post.place", post);
  if (!accountId) {
    assertCan(viewer, "account.create", null);
    return null;
  }
  const account = await loadVisible(viewer, "account", accountId);
  assertCan(viewer, "account.post", account);
  if (account.audienceId !== EVERYONE) await assertAuthorSees(post.authorId, account.audienceId);
  return account;
}

/** Within a transaction that holds the account. */
export async function putOnAccount(
  tx: Tx,
  viewer: Viewer,
  post: Pick<Waiting, "id" | "authorId">,
  account: Keys & { id: string },
): Promise<void> {
  const keys = { audienceId: account.audienceId, circleId: null };
  const { count } = await tx.post.updateMany({
    where: { id: post.id, accountId: null, deletedAt: null },
    data: { accountId: account.id, ...keys, placedById: viewer.id },
  });
  if (count === 0) throw new KeysMoved();
  await moveAlong(tx, post.id, keys);
  const payload = { accountId: account.id, postId: post.id, authorId: post.authorId };
  await recordEvent(tx, viewer, event("post.placed", keys, payload));
}

/** Nobody's words are put where she cannot read them herself. */
async function assertAuthorSees(authorId: string, audienceId: string): Promise<void> {
  const author = await viewerOf(authorId, ["read"]);
  if (!author?.audienceIds.includes(audienceId))
    throw new InvalidInput([{ path: "accountId", key: "authorDoesNotSee" }], "authorDoesNotSee");
}

async function make(tx: Tx, viewer: Viewer, { clientId, name }: { clientId: string; name: string }): Promise<void> {
  if (await openAccount(tx, viewer, { id: clientId, name })) return;
  throw new InvalidInput([{ path: "newAccount", key: "notUnderstood" }]);
}

/** Comments carry the keys of their post; the index follows by a listener, and must not find for more people until then. */
async function moveAlong(tx: Tx, postId: string, { audienceId }: Keys): Promise<void> {
  if (audienceId === EVERYONE) return;
  await tx.comment.updateMany({ where: { postId }, data: { audienceId } });
  await tx.$executeRaw`update search_documents s set audience_id = ${audienceId}::uuid
    where s.id = ${postId}::uuid or s.id in (select id from comments where post_id = ${postId}::uuid)`;
}

/**
 * Takes back where a post was placed: it waits again, and all colleagues see it. Only from an account that all of them see, and not while
 * a deal stands on it.
 */
export async function unplacePost(viewer: Viewer, postId: string): Promise<{ id: string }> {
  const post = await loadVisible(viewer, "post", postId);
  const { accountId } = post;
  if (accountId === null) return { id: post.id };
  assertCan(viewer, "post.unplace", post);
  if (post.audienceId !== EVERYONE || post.circleId !== null)
    throw new InvalidInput([{ path: "id", key: "fewerSeeIt" }], "fewerSeeIt");
  return transaction(async (tx) => {
    await holdKeys(tx, { posts: post });
    const where = { id: post.id, accountId, audienceId: EVERYONE, deletedAt: null, opportunities: { none: {} } };
    const { count } = await tx.post.updateMany({ where, data: { accountId: null, placedById: null } });
    if (count === 0) throw new InvalidInput([{ path: "id", key: "standsOnDeal" }], "standsOnDeal");
    await tx.tieTrace.deleteMany({ where: { sourceId: post.id } });
    const payload = { accountId, postId: post.id, authorId: post.authorId };
    await recordEvent(tx, viewer, event("post.unplaced", NEW_ACCOUNT_KEYS, payload));
    return { id: post.id };
  });
}
