/** What was said is taken away by a second press only. */
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

for (const javaScriptEnabled of [true, false]) {
  test(`a post goes by the second press, and its page with it (${javaScriptEnabled ? "with" : "without"} a script)`, async ({
    as,
    program,
    watch,
  }) => {
    // Scripts that a page names ahead are refused where there are none.
    if (!javaScriptEnabled) watch.allow(/csp/);
    const say = words("en");
    const api = await program("tom");
    const account = await api.account("Hydrelia");
    const text = `The bypass leaks, script ${javaScriptEnabled}.`;
    const post = await api.post(account, text);
    const page = await as("tom", { speaks: "en", javaScriptEnabled });
    await page.goto(`/posts/${bare(post)}`);
    await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();
    await page
      .locator("summary", { hasText: say("common:delete") })
      .first()
      .click();
    await page.getByRole("button", { name: say("conversation:tools.deletePost") }).click();
    await expect(page).toHaveURL(new RegExp(`/accounts/${bare(account)}$`));
    await expect(page.getByRole("heading", { level: 1, name: "Hydrelia" })).toBeVisible();
    await expect(page.getByRole("article").filter({ hasText: text })).toHaveCount(0);
  });
}
