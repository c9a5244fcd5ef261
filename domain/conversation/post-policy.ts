import type { Prisma } from "../../generated/prisma/client.ts";
import { visibleByKeys } from "../visibility.ts";
import { isAdmin, isInsider, isManager, type Viewer } from "../viewer.ts";

export function visiblePosts(viewer: Viewer): Prisma.PostWhereInput {
  return { ...visibleByKeys(viewer), deletedAt: null };
}

export function visibleComments(viewer: Viewer): Prisma.CommentWhereInput {
  return { ...visibleByKeys(viewer), deletedAt: null, post: { deletedAt: null } };
}

type Authored = { authorId: string };
type Placed = { accountId: string | null; placedById: string | null };

const othersOnly = (viewer: Viewer, post: Authored) => post.authorId !== viewer.id;
const authorOnly = (viewer: Viewer, thing: Authored) => thing.authorId === viewer.id;

export const postRules = {
  "post.comment": (_viewer: Viewer, _post: Authored) => true,
  "post.react": (_viewer: Viewer, _post: Authored) => true,
  "post.edit": authorOnly,
  "post.delete": (viewer: Viewer, post: Authored) => authorOnly(viewer, post) || isAdmin(viewer),
  /** To say on which account it belongs, when it was written without one. */
  "post.place": (viewer: Viewer, post: Authored & Placed) => isInsider(viewer) && post.accountId === null,
  /** Taken back by whoever wrote it or placed it. */
  "post.unplace": (viewer: Viewer, post: Authored & Placed) =>
    isInsider(viewer) && post.placedById !== null && [post.authorId, post.placedById].includes(viewer.id),
  "post.pin": (viewer: Viewer, _post: Authored) => isManager(viewer),
  /** Nobody thanks, confirms or disputes oneself. */
  "post.thank": othersOnly,
  "post.judge": othersOnly,
  "post.acceptAnswer": (viewer: Viewer, post: Authored & { kind: string }) =>
    post.kind === "question" && authorOnly(viewer, post),
  /** Deals stand on accounts: a post that has none is placed first. */
  "post.link": (viewer: Viewer, post: Authored & { accountId: string | null }) =>
    isInsider(viewer) && post.accountId !== null,
  "proposal.decide": (viewer: Viewer, post: Authored) => isInsider(viewer) || authorOnly(viewer, post),
};

export const commentRules = {
  "comment.edit": authorOnly,
  "comment.delete": (viewer: Viewer, comment: Authored) => authorOnly(viewer, comment) || isAdmin(viewer),
};
