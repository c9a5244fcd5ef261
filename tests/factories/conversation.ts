/** Posts and comments for a test. What is written on an account is seen by whom the account is. */
import { commentRow, postRow } from "../../prisma/seed/rows/build.ts";
import type { AccountRow, CommentRow, PostRow } from "../../prisma/seed/rows/types.ts";
import { traced, type Db } from "./crm.ts";

export async function makePost(
  db: Db,
  account: Pick<AccountRow, "id" | "audienceId" | "circleId">,
  author: { id: string },
  given: Partial<PostRow> & { people?: { id: string }[] } = {},
) {
  const { people = [], ...row } = given;
  const { id: accountId, audienceId, circleId } = account;
  const post = await db.post.create({
    data: postRow({ accountId, audienceId, circleId, authorId: author.id, ...row }),
  });
  if (people.length > 0) {
    await db.postPerson.createMany({ data: people.map(({ id }) => ({ postId: post.id, personId: id })) });
    await traced(db, post.id);
  }
  return post;
}

/** A comment, counted on its post. */
export async function makeComment(
  db: Db,
  post: Pick<PostRow, "id" | "audienceId" | "circleId">,
  author: { id: string },
  given: Partial<CommentRow> = {},
) {
  const { id: postId, audienceId, circleId } = post;
  const comment = await db.comment.create({
    data: commentRow({ postId, audienceId, circleId, authorId: author.id, ...given }),
  });
  await db.post.update({ where: { id: postId }, data: { commentCount: { increment: 1 } } });
  return comment;
}
