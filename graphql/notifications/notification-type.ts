import { excerptOf } from "../../domain/conversation/excerpt.ts";
import { NOTICE_KINDS } from "../../domain/notifications/notice-kinds.ts";
import { noticesByIds, type NoticeRow } from "../../domain/notifications/notice-list.sql.ts";
import { PostKindEnum } from "../conversation/post-type.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";

/** Characters of an excerpt: two lines on a phone. */
const EXCERPT = 160;

const optionalId = (typename: string, id: string | null) => (id ? encodeId(typename, id) : null);

/** A plain type over one named SQL (domain/notifications/notice-list.sql.ts). */
export const NotificationType = builder.objectRef<NoticeRow>("Notification");

builder.node(NotificationType, {
  description: "Something that concerns the viewer, told once. It is not there while what it is about is out of sight.",
  id: { resolve: (notice) => notice.id },
  loadMany: async (ids, { viewer }) => {
    const rows = viewer ? await noticesByIds(viewer, ids) : [];
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  },
  fields: (t) => ({
    kind: t.exposeString("kind", { description: `Why: ${NOTICE_KINDS.join(", ")}.` }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    readAt: t.expose("readAt", { type: "DateTime", nullable: true }),
    actor: t.field({
      type: UserType,
      nullable: true,
      description: "Who did it; null where nobody is named, as in a private decline.",
      resolve: (notice, _args, { load }) => (notice.actorId ? load.colleague(notice.actorId) : null),
    }),
    accountId: t.id({ nullable: true, resolve: (notice) => optionalId("Account", notice.accountId) }),
    accountName: t.exposeString("accountName", { nullable: true }),
    postId: t.id({ nullable: true, resolve: (notice) => optionalId("Post", notice.postId) }),
    postKind: t.field({ type: PostKindEnum, nullable: true, resolve: (notice) => notice.postKind }),
    commentId: t.id({ nullable: true, resolve: (notice) => optionalId("Comment", notice.commentId) }),
    excerpt: t.string({
      nullable: true,
      description: "The beginning of the comment, or else of the post, without marks.",
      resolve: (notice) => (notice.words === null ? null : excerptOf(notice.words, EXCERPT)),
    }),
    opportunityId: t.id({ nullable: true, resolve: (notice) => optionalId("Opportunity", notice.opportunityId) }),
    opportunityName: t.exposeString("opportunityName", { nullable: true }),
    stageKey: t.exposeString("stageKey", { nullable: true, description: "Where the deal stands now." }),
    stageName: t.exposeString("stageName", { nullable: true, description: "The company's own word; may be empty." }),
    introductionId: t.id({ nullable: true, resolve: (notice) => optionalId("Introduction", notice.introductionId) }),
    personId: t.id({ nullable: true, resolve: (notice) => optionalId("Person", notice.personId) }),
    personName: t.exposeString("personName", { nullable: true }),
  }),
});
