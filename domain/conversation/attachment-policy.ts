import type { Prisma } from "../../generated/prisma/client.ts";
import type { Viewer } from "../viewer.ts";
import { visibleComments, visiblePosts } from "./post-policy.ts";

/** Whoever may read the post or the comment; until it is posted, whoever uploaded it. */
export function visibleAttachments(viewer: Viewer): Prisma.AttachmentWhereInput {
  return {
    storedAt: { not: null },
    droppedAt: null,
    OR: [
      { post: visiblePosts(viewer) },
      { comment: visibleComments(viewer) },
      { postId: null, commentId: null, uploaderId: viewer.id },
    ],
  };
}

export const attachmentRules = {
  "attachment.add": (_viewer: Viewer, _none: null) => true,
  /** What has been posted is part of the post or comment: it goes by an edit. */
  "attachment.remove": (_viewer: Viewer, file: { postId: string | null; commentId: string | null }) =>
    file.postId === null && file.commentId === null,
};
