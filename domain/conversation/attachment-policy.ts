import type { Prisma } from "../../generated/prisma/client.ts";
import type { Viewer } from "../viewer.ts";
import { visiblePosts } from "./post-policy.ts";

/** Whoever may read the post; until it is posted, whoever uploaded it. */
export function visibleAttachments(viewer: Viewer): Prisma.AttachmentWhereInput {
  return {
    storedAt: { not: null },
    OR: [{ post: visiblePosts(viewer) }, { postId: null, uploaderId: viewer.id }],
  };
}

export const attachmentRules = {
  "attachment.add": (_viewer: Viewer, _none: null) => true,
  /** What has been posted is part of the post. */
  "attachment.remove": (_viewer: Viewer, file: { postId: string | null }) => file.postId === null,
};
