import type { PostRow } from "./post-row.ts";

/** People whom a post is about, as its text calls them, and their pages; only those its reader sees, who are the ones in the row. */
export function namedPeople({ people, proposals }: Pick<PostRow, "people" | "proposals">): Map<string, string> {
  const pages = new Map((people ?? []).map(({ id }) => [id, `/people/${id}`]));
  const names = new Map((people ?? []).map(({ id, name }) => [name, pages.get(id)!]));
  for (const { kind, status, text, resultId } of proposals ?? []) {
    const page = kind === "person" && status === "accepted" && resultId ? pages.get(resultId) : undefined;
    if (page) names.set(text, page);
  }
  return names;
}
