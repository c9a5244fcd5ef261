import {
  countUnplaced,
  openQuestionsFor,
  postsByAuthor,
  postsByIds,
  postsForFeed,
  postsOfAccount,
  unplacedPosts,
} from "../../domain/conversation/post-list.sql.ts";
import { newsReadAt } from "../../domain/conversation/news-read.ts";
import { visibleComments } from "../../domain/conversation/post-policy.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { connectionOf, pageOf } from "../page.ts";
import { CommentType } from "./comment-type.ts";
import { partsAsked } from "./post-parts-asked.ts";
import { PostKindEnum, PostType } from "./post-type.ts";

builder.objectField(AccountType, "posts", (t) =>
  t.connection({
    type: PostType,
    description: "The conversation, newest first.",
    args: {
      kind: t.arg({ type: PostKindEnum }),
      unconfirmed: t.arg.boolean({ description: "Only what nobody has confirmed or disputed." }),
    },
    resolve: async (account, args, { viewer }, info) => {
      const page = pageOf(args);
      const filter = { kind: args.kind ?? null, unconfirmed: args.unconfirmed ?? false };
      const rows = viewer ? await postsOfAccount(viewer, account.id, page, filter, partsAsked(info)) : [];
      return connectionOf(rows, page, (post) => post.createdAt);
    },
  }),
);

builder.objectField(UserType, "posts", (t) =>
  t.connection({
    type: PostType,
    description: "What they wrote that the viewer may see, newest first.",
    resolve: async (user, args, { viewer }, info) => {
      const page = pageOf(args);
      const rows = viewer ? await postsByAuthor(viewer, user.id, page, partsAsked(info)) : [];
      return connectionOf(rows, page, (post) => post.createdAt);
    },
  }),
);

builder.objectField(PostType, "comments", (t) =>
  t.connection({
    type: CommentType,
    description: "Oldest first.",
    resolve: async (post, args, { viewer }) => {
      const page = pageOf(args, 50);
      const at = page.after?.at;
      const past =
        page.after && at ? { OR: [{ createdAt: { gt: at } }, { createdAt: at, id: { gt: page.after.id } }] } : {};
      const rows = viewer
        ? await prisma.comment.findMany({
            where: { AND: [{ postId: post.id }, visibleComments(viewer), past] },
            orderBy: [{ createdAt: "asc" }, { id: "asc" }],
            take: page.limit + 1,
          })
        : [];
      return connectionOf(rows, page, (comment) => new Date(comment.createdAt));
    },
  }),
);

builder.queryFields((t) => ({
  post: t.withAuth({ signedIn: true }).field({
    type: PostType,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }, info) =>
      (await postsByIds(viewer, [idOf("Post", id)], partsAsked(info)))[0] ?? null,
  }),
  unplacedPosts: t.withAuth({ signedIn: true }).connection({
    type: PostType,
    description: "Posts that nobody has placed on an account yet, newest first; every colleague may (placePost).",
    resolve: async (_root, args, { viewer }, info) => {
      const page = pageOf(args);
      return connectionOf(await unplacedPosts(viewer, page, partsAsked(info)), page, (post) => post.createdAt);
    },
  }),
  unplacedCount: t.withAuth({ signedIn: true }).int({
    description: "How many posts wait to be placed, up to a hundred.",
    resolve: (_root, _args, { viewer }) => countUnplaced(viewer),
  }),
  openQuestions: t.withAuth({ signedIn: true }).connection({
    type: PostType,
    description: "Questions of others without an accepted answer, on accounts the viewer follows, newest first.",
    resolve: async (_root, args, { viewer }, info) => {
      const page = pageOf(args);
      return connectionOf(await openQuestionsFor(viewer, page, partsAsked(info)), page, (post) => post.createdAt);
    },
  }),
  newsReadAt: t.withAuth({ signedIn: true }).field({
    type: "DateTime",
    nullable: true,
    description: "The moment up to which the viewer has read the front page; null before the first time.",
    resolve: (_root, _args, { viewer }) => newsReadAt(viewer),
  }),
  feed: t.withAuth({ signedIn: true }).connection({
    type: PostType,
    description: "What happens now, on all accounts or on those the viewer follows, newest first.",
    args: { followed: t.arg.boolean({ description: "Only the accounts the viewer follows." }) },
    resolve: async (_root, args, { viewer }, info) => {
      const page = pageOf(args);
      const rows = await postsForFeed(viewer, page, args.followed ?? false, partsAsked(info));
      return connectionOf(rows, page, (post) => post.createdAt);
    },
  }),
}));

const RevisionType = builder.objectRef<{ version: number; body: string; createdAt: Date }>("PostRevision").implement({
  description: "What a post said before an edit.",
  fields: (t) => ({
    version: t.exposeInt("version"),
    body: t.exposeString("body"),
    createdAt: t.expose("createdAt", { type: "DateTime", description: "When it was replaced." }),
  }),
});

builder.objectField(PostType, "revisions", (t) =>
  t.field({
    type: [RevisionType],
    description: "Earlier texts, latest first; at most fifty.",
    complexity: { field: 1, multiplier: 10 },
    resolve: (post) =>
      post.editedAt
        ? prisma.postRevision.findMany({ where: { postId: post.id }, orderBy: { version: "desc" }, take: 50 })
        : [],
  }),
);
