/** Step 7: an influencer sees the accounts to which she was invited, nothing else anywhere, and posts there. */
import { expect, test } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");

test("a guest reads and posts where she was invited, and nothing else is there for her", async ({
  as,
  program,
  watch,
}) => {
  const insider = await program("salome");
  const hidden = await insider.account("Aérolor Rotors");
  const secretPost = await insider.post(hidden, "A word among colleagues about the Wexcombe audit.");
  const page = await as("clara");

  await page.goto("/accounts");
  const names = page.getByRole("main").getByRole("link");
  await expect(names.filter({ hasText: "Port de Bréval" })).toBeVisible();
  await expect(names.filter({ hasText: "Hydrelia" })).toBeVisible();
  await expect(names.filter({ hasText: "Aérolor" })).toHaveCount(0);
  await expect(page.getByText(say("accounts:list.count", { count: 2 }))).toBeVisible();

  await names.filter({ hasText: "Hydrelia" }).click();
  const text = "The harbour board asked me about pumps by Thornleigh; they mean to decide in May.";
  await page.getByRole("textbox", { name: say("conversation:composer.body") }).fill(text);
  await page.getByRole("button", { name: say("conversation:composer.post") }).click();
  await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();

  watch.allow(/404/);
  const forbidden = [
    `/accounts/${bare(hidden)}`,
    `/accounts/${bare(hidden)}/people`,
    `/posts/${bare(secretPost)}`,
    "/opportunities/new",
    "/admin",
  ];
  for (const path of forbidden) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { name: say("shell:notFound.title") }), path).toBeVisible();
    expect(await page.content(), path).not.toMatch(/Wexcombe|Aérolor/);
  }
});
