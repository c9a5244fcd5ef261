/** What was said about a post is taken away by a second press only. */
import { awake, expect, test } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

test("a comment goes by the second press, by hand or by keyboard, and not by the first", async ({ as, program }) => {
  const say = words("fr");
  const api = await program("karim");
  const post = await api.post(await api.account("Hydrelia"), "Leur pompe de relevage date de 1998.");
  for (const body of ["Confirmé par le gardien.", "Et celle d’à côté aussi."]) {
    await api.run(
      "mutation ($post: ID!, $client: String!, $body: String!) { createComment(postId: $post, clientId: $client, body: $body) { id } }",
      { post, client: crypto.randomUUID(), body },
    );
  }
  const page = await as("karim", { speaks: "fr" });
  await page.goto(`/posts/${bare(post)}`);
  await awake(page);
  const comments = page.getByRole("region", { name: say("conversation:page.comments") });
  const said = (text: string) => comments.getByRole("paragraph").filter({ hasText: text });
  const tools = comments.locator(".comment-tools");
  await tools.nth(0).getByText(say("common:delete"), { exact: true }).click();
  await expect(tools.nth(0).getByText(say("conversation:tools.deleteCommentWhat"))).toBeVisible();
  await expect(said("Confirmé par le gardien.")).toBeVisible();
  await tools
    .nth(0)
    .getByRole("button", { name: say("conversation:tools.deleteComment") })
    .click();
  await expect(said("Confirmé par le gardien.")).toBeHidden();

  await tools
    .nth(0)
    .locator("summary", { hasText: say("common:delete") })
    .focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(tools.nth(0).getByRole("button", { name: say("conversation:tools.deleteComment") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(said("Et celle d’à côté aussi.")).toBeHidden();
  await expect(comments.getByText(say("conversation:page.noComments"))).toBeVisible();
});
