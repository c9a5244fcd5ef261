import { can } from "../../domain/access.ts";
import { bodyHtml } from "../../domain/conversation/body-html.ts";
import { visibleComments } from "../../domain/conversation/post-policy.ts";
import type { CommentRow } from "../../domain/conversation/post-row.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { AttachmentType } from "./post-parts.ts";
import { UserType } from "../identity/user-type.ts";

export const CommentType = builder.objectRef<CommentRow>("Comment");

builder.node(CommentType, {
  description: "A comment on a post; on a question, an answer.",
  id: { resolve: (comment) => comment.id },
  loadMany: async (ids, { viewer }) => {
    const rows = viewer
      ? await prisma.comment.findMany({ where: { AND: [{ id: { in: ids } }, visibleComments(viewer)] } })
      : [];
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  },
  fields: (t) => ({
    postId: t.id({ resolve: (comment) => encodeId("Post", comment.postId) }),
    body: t.exposeString("body", { description: "Markdown, as written." }),
    bodyHtml: t.string({
      description: "The body as safe HTML.",
      resolve: (comment) => bodyHtml(`${comment.id}:${comment.version}`, comment.body),
    }),
    author: t.field({ type: UserType, resolve: (comment, _args, { load }) => load.colleague(comment.authorId) }),
    attachments: t.field({
      type: [AttachmentType],
      resolve: (comment, _args, { load }) => {
        if (comment.attachments !== undefined) return comment.attachments ?? [];
        return comment.attachmentCount ? load.commentFiles.load(comment.id) : [];
      },
    }),
    createdAt: t.field({ type: "DateTime", resolve: (comment) => new Date(comment.createdAt) }),
    editedAt: t.field({
      type: "DateTime",
      nullable: true,
      resolve: (comment) => (comment.editedAt ? new Date(comment.editedAt) : null),
    }),
    version: t.exposeInt("version"),
    viewerCanEdit: t.boolean({
      resolve: (comment, _args, { viewer }) => viewer !== null && can(viewer, "comment.edit", comment),
    }),
    viewerCanDelete: t.boolean({
      resolve: (comment, _args, { viewer }) => viewer !== null && can(viewer, "comment.delete", comment),
    }),
  }),
});
