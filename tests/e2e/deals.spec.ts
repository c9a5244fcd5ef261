/** Posts and deals find each other: linked from a post's menu, written about from the deal's page, in both directions seen at once. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { awake, expect, phone, test } from "./journey.ts";
import { bare, type Program } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");

async function deal(api: Program, accountId: string, name: string): Promise<string> {
  return bare((await api.deal(accountId, name, { amount: 12_000 })).id);
}

async function sound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: page as never }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, "sideways").toBeLessThanOrEqual(0);
}

test("a post is linked to an existing deal from its menu, by keys, and let go again", async ({ as, program }) => {
  const api = await program("salome");
  const account = await api.account("Hydrelia");
  await deal(api, account, "Penstock relining");
  await api.post(account, "Their penstock leaks at the third joint.");
  const reader = await as("gareth", { speaks: "en" });
  await reader.goto(`/accounts/${bare(account)}`);
  const theirs = reader.getByRole("article").filter({ hasText: "Their penstock leaks" });
  await expect(theirs).toBeVisible();

  const page = await as("salome", { speaks: "en" });
  await page.goto(`/accounts/${bare(account)}`);
  await awake(page);
  const post = page.getByRole("article").filter({ hasText: "Their penstock leaks" });
  const more = post.getByRole("link", { name: say("conversation:act.more") });
  await more.press("Enter");
  await expect(page.getByRole("menuitem", { name: say("conversation:menu.deals") })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: say("conversation:deals.title") });
  const link = dialog.getByRole("button", { name: say("conversation:deals.linkWhat", { name: "Penstock relining" }) });
  await expect(link).toBeVisible();
  await sound(page);
  await link.press("Enter");
  const unlink = dialog.getByRole("button", {
    name: say("conversation:deals.unlinkWhat", { name: "Penstock relining" }),
  });
  await expect(unlink).toBeVisible();
  // On the page of a colleague, without reloading.
  await expect(theirs.getByRole("link", { name: /Penstock relining/ })).toBeVisible();
  await unlink.press("Enter");
  await expect(link).toBeVisible();
  await expect(theirs.getByRole("link", { name: /Penstock relining/ })).toHaveCount(0);
  await link.press("Enter");
  await expect(unlink).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(more).toBeFocused();
  await expect(post.getByRole("link", { name: /Penstock relining/ })).toBeVisible();
});

test("among many deals one searches; without JavaScript the same is a page", async ({
  as,
  stranger,
  program,
  watch,
}) => {
  const api = await program("salome");
  const account = await api.account("Brasserie Tilleul");
  for (const name of ["Cellar one", "Cellar two", "Cellar three", "Hop store", "Malt store", "Keg line", "Can line"]) {
    await deal(api, account, name);
  }
  const postId = bare(await api.post(account, "They will replace the keg line after summer."));
  const page = await as("salome", { ...phone, speaks: "en", theme: "dark" });
  await page.goto(`/posts/${postId}/deals`);
  await awake(page);
  await page.getByRole("searchbox", { name: say("conversation:deals.search") }).fill("keg");
  await expect(page.getByRole("button", { name: /^Link to/ })).toHaveCount(1);
  await page.getByRole("button", { name: say("conversation:deals.linkWhat", { name: "Keg line" }) }).tap();
  await expect(
    page.getByRole("button", { name: say("conversation:deals.unlinkWhat", { name: "Keg line" }) }),
  ).toBeVisible();
  await sound(page);

  watch.allow(/csp from \/assets/);
  const plain = await stranger({ javaScriptEnabled: false });
  await plain.context().addCookies([{ name: "sid", value: api.cookie, url: new URL(page.url()).origin }]);
  await plain.goto(`/posts/${postId}`);
  await plain.getByRole("link", { name: say("conversation:menu.deals") }).click();
  await plain.getByRole("button", { name: say("conversation:deals.linkWhat", { name: "Can line" }) }).click();
  await plain.goto(`/posts/${postId}`);
  await expect(plain.getByRole("link", { name: /Can line/ })).toBeVisible();
  await expect(plain.getByRole("link", { name: /Keg line/ })).toBeVisible();
});

for (const locale of ["en", "fr"] as const) {
  const speak = words(locale);
  test(`from a deal one writes about it: the post is linked as it is written (${locale})`, async ({ as, program }) => {
    const api = await program("salome");
    const account = await api.account("Hydrelia");
    const name = `Sluice gates ${locale}`;
    const id = await deal(api, account, name);
    const person = locale === "en" ? "Maud Kerbrat" : "Elouan Kerbrat";
    await api.person(account, person);
    const page = await as("salome", { ...(locale === "fr" ? phone : {}), speaks: locale });
    await page.goto(`/opportunities/${id}`);
    await awake(page);
    await page.getByRole("link", { name: speak("opportunities:posts.write") }).click();
    await expect(page).toHaveURL(/\?deal=/);
    const box = page.getByRole("textbox", { name: speak("conversation:composer.body") });
    await expect(box).toBeFocused();
    const chips = page.getByRole("list", { name: speak("conversation:about.label") });
    await expect(chips.getByText(name)).toBeVisible();
    const text = locale === "en" ? `${person} signs the gates on Monday.` : `${person} signe les vannes lundi.`;
    await box.fill(text);
    // She is known at this account: not a new person.
    const found = page.getByRole("list", { name: speak("conversation:proposals.found") });
    const known = found.locator("li:not(.proposed)", { hasText: person });
    await expect(known).toBeVisible();
    await sound(page);
    // A reload keeps the text and what it is about.
    await page.reload();
    await expect(box).toHaveValue(text);
    await expect(chips.getByText(name)).toBeVisible();
    await expect(known).toBeVisible();
    await page.getByRole("button", { name: speak("conversation:composer.post") }).click();
    const post = page.getByRole("article").filter({ hasText: text });
    await expect(post.getByRole("link", { name: new RegExp(name) })).toBeVisible();
    await expect(post.getByRole("link", { name: person })).toBeVisible();
    // What was asked for is done: the next post is about nothing yet.
    await page.reload();
    await expect(post).toBeVisible();
    await expect(chips).toHaveCount(0);
    await page.goto(`/opportunities/${id}`);
    await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();
  });
}

test("what a post is about can be let go before it is written", async ({ as, program }) => {
  const api = await program("salome");
  const account = await api.account("Hydrelia");
  const { id: personId } = await api.person(account, "Corentin Lozach");
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/people/${bare(personId)}`);
  await awake(page);
  await page.getByRole("link", { name: say("people:head.write") }).click();
  const chips = page.getByRole("list", { name: say("conversation:about.label") });
  await expect(chips.getByText("Corentin Lozach")).toBeVisible();
  await page.getByRole("button", { name: say("conversation:about.remove", { name: "Corentin Lozach" }) }).click();
  await expect(chips).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("textbox", { name: say("conversation:composer.body") })).toBeVisible();
  await awake(page);
  await expect(chips).toHaveCount(0);
  await expect(page).not.toHaveURL(/person=/);
});

test("the list of deals shows what comes next on a laptop without moving sideways", async ({ as }) => {
  const page = await as("noemie", { speaks: "fr" });
  await page.goto("/opportunities?view=table");
  const list = page.locator(".table-scroll").first();
  await expect(list.getByRole("row").nth(1)).toBeVisible();
  for (const width of [1440, 1280, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth), `at ${width}`).toBeLessThanOrEqual(0);
  }
});
