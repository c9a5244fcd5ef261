/** What is new since one was here, on the front page; and a deal that one follows. */
import { awake, expect, test } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");

test("what came since the last visit is marked on the front page, once", async ({ as, program }) => {
  const page = await as("tom", { speaks: "en" });
  const seen = page.waitForRequest((request) => request.method() === "POST" && request.url().includes("index"));
  await page.goto("/");
  await (await seen).response();
  // Away from the front page: what comes while one looks at it is seen as it comes.
  await page.goto("/accounts");
  const karim = await program("karim");
  const text = `The inlet screens were cleaned, ${Date.now()}.`;
  await karim.post(await karim.account("Hydrelia"), text);
  const tom = await program("tom");
  const own = `I saw the screens, ${Date.now()}.`;
  await tom.post(await tom.account("Hydrelia"), own);
  const marked = page.waitForRequest((request) => request.method() === "POST" && request.url().includes("index"));
  await page.goto("/");
  await expect(page.locator("article.is-new").filter({ hasText: text })).toHaveCount(1);
  await expect(page.getByRole("article").filter({ hasText: own })).toBeVisible();
  await expect(page.locator("article.is-new").filter({ hasText: own })).toHaveCount(0);
  await (await marked).response();
  await page.reload();
  await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();
  await expect(page.locator("article.is-new").filter({ hasText: text })).toHaveCount(0);
});

test("a deal is followed by its star, without a reload", async ({ as, program }) => {
  const api = await program("salome");
  const input = { accountId: await api.account("Hydrelia"), name: "Intake survey", clientId: crypto.randomUUID() };
  const { createOpportunity } = await api.run<{ createOpportunity: { id: string } }>(
    "mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { id } }",
    { input },
  );
  const page = await as("tom", { speaks: "en" });
  await page.goto(`/opportunities/${bare(createOpportunity.id)}`);
  await awake(page);
  await page.getByRole("button", { name: say("opportunities:star.follow") }).click();
  const star = page.getByRole("button", { name: say("opportunities:star.following") });
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(star).toBeVisible();
  await awake(page);
  await star.click();
  await expect(page.getByRole("button", { name: say("opportunities:star.follow") })).toBeVisible();
});
