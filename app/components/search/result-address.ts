import { bareId } from "~/data/ids.ts";

const PLACES: Record<string, string> = {
  Account: "/accounts/",
  Person: "/people/",
  Opportunity: "/opportunities/",
  Post: "/posts/",
  User: "/colleagues/",
};

/** Where a found thing is read: a comment on its post's page, the others on their own. */
export function resultAddress(node: { __typename: string; id: string; postId?: string }): string {
  if (node.__typename === "Comment" && node.postId) return `/posts/${bareId(node.postId)}#comment-${bareId(node.id)}`;
  return `${PLACES[node.__typename] ?? "/"}${bareId(node.id)}`;
}
