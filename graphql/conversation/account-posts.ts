import DataLoader from "dataloader";
import { getArgumentValues, isObjectType, type FieldNode, type GraphQLResolveInfo } from "graphql";
import type { PostPart } from "../../domain/conversation/post-columns.sql.ts";
import { postsOfAccount } from "../../domain/conversation/post-list.sql.ts";
import type { PostRow } from "../../domain/conversation/post-row.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { pageOf } from "../page.ts";
import { partsAsked } from "./post-parts-asked.ts";

export interface AccountPostsArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  kind?: string | null | undefined;
  unconfirmed?: boolean | null | undefined;
}

interface Asked {
  accountId: string;
  args: AccountPostsArgs;
  parts: readonly PostPart[];
}

const keyOf = ({ accountId, args, parts }: Asked) =>
  [accountId, args.first, args.after, args.kind, args.unconfirmed, parts.join()].join("|");

/** Conversations; those asked for in one turn leave with the accounts themselves. */
export function accountPostsLoader(viewer: Viewer | null) {
  const read = async ({ accountId, args: { kind, unconfirmed, ...page }, parts }: Asked) => {
    const filter = { kind: kind ?? null, unconfirmed: unconfirmed ?? false };
    return viewer ? postsOfAccount(viewer, accountId, pageOf(page), filter, parts) : [];
  };
  return new DataLoader<Asked, PostRow[], string>(
    (asked) => Promise.all(asked.map((one) => read(one).catch((error: Error) => error))),
    { cacheKeyFn: keyOf },
  );
}

type AccountPosts = ReturnType<typeof accountPostsLoader>;

/** Each reading serves once: after a write in the same operation the posts are read again. */
export async function takeAccountPosts(loader: AccountPosts, asked: Asked): Promise<PostRow[]> {
  const rows = loader.load(asked);
  loader.clear(asked);
  return rows;
}

/**
 * Begins to read the posts that are asked for right under an account, before the account is there: the statement asks for itself who may
 * see them, and they are dropped where the account is not the viewer's to see.
 */
export function readPostsAhead(loader: AccountPosts, accountId: string, info: GraphQLResolveInfo): void {
  const [account] = info.fieldNodes;
  const type = info.schema.getType("Account");
  if (!account || info.fieldNodes.length > 1 || !isObjectType(type)) return;
  const posts = type.getFields().posts!;
  for (const node of account.selectionSet?.selections ?? []) {
    if (!isPlainPosts(node)) continue;
    const args = getArgumentValues(posts, node, info.variableValues) as AccountPostsArgs;
    const parts = partsAsked({ fieldNodes: [node], fragments: info.fragments });
    // Whoever takes them hears of a failure.
    loader.load({ accountId, args, parts }).catch(() => undefined);
  }
}

/** Not behind a condition, and not one of two that are merged: those are read when their turn comes. */
function isPlainPosts(node: { kind: string }): node is FieldNode {
  const field = node as FieldNode;
  return node.kind === "Field" && field.name.value === "posts" && !field.directives?.length;
}
