import { createComment } from "../../domain/conversation/create-comment.ts";
import { deleteComment } from "../../domain/conversation/delete-comment.ts";
import { editComment } from "../../domain/conversation/edit-comment.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { FILES_AFTER, fileIds, reread } from "./post-mutations.ts";
import { PostType } from "./post-type.ts";

/** Each answers with the post, whose counters and first comments the card shows. */
builder.mutationFields((t) => ({
  createComment: t.withAuth({ writer: true }).field({
    type: PostType,
    args: {
      postId: t.arg.id({ required: true }),
      clientId: t.arg.string({ required: true, description: "A uuid made by the writing device." }),
      body: t.arg.string({ required: true, description: "Markdown, up to 10,000 characters." }),
      attachmentIds: t.arg.idList({ description: "As createPost takes them." }),
    },
    resolve: async (_root, { postId, ...input }, { viewer }) => {
      const attachmentIds = fileIds(input.attachmentIds);
      const comment = await createComment(viewer, { ...input, attachmentIds, postId: idOf("Post", postId) });
      return reread(viewer, comment.postId);
    },
  }),
  editComment: t.withAuth({ writer: true }).field({
    type: PostType,
    args: {
      id: t.arg.id({ required: true }),
      version: t.arg.int({ required: true }),
      body: t.arg.string({ required: true }),
      attachmentIds: t.arg.idList({ description: FILES_AFTER }),
    },
    resolve: async (_root, { id, ...input }, { viewer }) => {
      const attachmentIds = fileIds(input.attachmentIds);
      return reread(viewer, (await editComment(viewer, { ...input, attachmentIds, id: idOf("Comment", id) })).postId);
    },
  }),
  deleteComment: t.withAuth({ writer: true }).field({
    type: PostType,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }) =>
      reread(viewer, (await deleteComment(viewer, idOf("Comment", id))).postId),
  }),
}));
