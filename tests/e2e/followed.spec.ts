/** What is new since one was here, on the front page; and a deal that one follows. */
import type { Request } from "@playwright/test";
import { awake, expect, moveTo, nextReading, test } from "./journey.ts";
import { bare, type Program } from "./program.ts";
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

/** The page of a deal at Hydrelia. */
async function dealAt(api: Program, name: string): Promise<string> {
  return `/opportunities/${bare((await api.deal(await api.account("Hydrelia"), name)).id)}`;
}

test("a deal is followed by its star, without a reload or a step in the history", async ({ as, program }) => {
  const deal = await dealAt(await program("salome"), "Intake survey");
  const page = await as("tom", { speaks: "en" });
  await page.goto(deal);
  await awake(page);
  const steps = () => page.evaluate(() => window.history.length);
  const before = await steps();
  await page.getByRole("button", { name: say("opportunities:star.follow") }).click();
  const star = page.getByRole("button", { name: say("opportunities:star.following") });
  await expect(star).toHaveAttribute("aria-pressed", "true");
  expect(await steps()).toBe(before);
  await page.reload();
  await expect(star).toBeVisible();
  await awake(page);
  await star.click();
  await expect(page.getByRole("button", { name: say("opportunities:star.follow") })).toBeVisible();
});

test("what was read before a press does not undo it when it arrives after", async ({ as, program }) => {
  const api = await program("salome");
  const deal = await dealAt(api, "Weir survey");
  const page = await as("tom", { speaks: "en" });
  await page.goto(deal);
  const [old, release] = [gate(), gate()];
  let pressed = false;
  let held: Request | undefined;
  await page.route(`**${deal}.data*`, async (route) => {
    if (pressed || route.request().method() !== "GET") return route.continue();
    held = route.request();
    const response = await route.fetch();
    old.open();
    await release.passed;
    return route.fulfill({ response });
  });
  await api.post(await api.account("Hydrelia"), `The weir is dry, ${Date.now()}.`);
  await old.passed;
  pressed = true;
  await page.getByRole("button", { name: say("opportunities:star.follow") }).click();
  const star = page.getByRole("button", { name: say("opportunities:star.following") });
  await expect(star).toBeVisible();
  const again = nextReading(page, deal, held);
  release.open();
  await again;
  await expect(star).toBeVisible();
});

test("a press whose answer comes after news were read is shown", async ({ as, program }) => {
  const api = await program("salome");
  const deal = await dealAt(api, "Lock survey");
  const page = await as("tom", { speaks: "en" });
  await page.goto(deal);
  await awake(page);
  const [sent, release] = [gate(), gate()];
  await page.route(`**${deal}.data*`, async (route) => {
    if (route.request().method() === "POST") {
      sent.open();
      await release.passed;
    }
    return route.continue();
  });
  await page.getByRole("button", { name: say("opportunities:star.follow") }).click();
  await sent.passed;
  const news = nextReading(page, deal);
  await api.post(await api.account("Hydrelia"), `The lock is open, ${Date.now()}.`);
  await news;
  release.open();
  await expect(page.getByRole("button", { name: say("opportunities:star.following") })).toBeVisible();
});

test("who moves on while a page is marked as read sees the next one whole", async ({ as, program }) => {
  const api = await program("karim");
  const [here, next] = [await api.account("Hydrelia"), await api.account("Aérolor Rotors")];
  await api.post(here, `The pond froze over, ${Date.now()}.`);
  const text = `The hangar doors jam, ${Date.now()}.`;
  await api.post(next, text);
  const page = await as("tom", { speaks: "en" });
  const [marking, mark, moving, move] = [gate(), gate(), gate(), gate()];
  await page.route(`**/accounts/${bare(here)}.data*`, async (route) => {
    marking.open();
    await mark.passed;
    return route.continue();
  });
  await page.goto(`/accounts/${bare(here)}`);
  await marking.passed;
  let first = true;
  await page.route(`**/accounts/${bare(next)}.data*`, async (route) => {
    const held = first;
    first = false;
    const response = await route.fetch();
    moving.open();
    if (held) await move.passed;
    return route.fulfill({ response });
  });
  const title = page.getByRole("heading", { level: 1 });
  await moveTo(page, `/accounts/${bare(next)}`);
  await moving.passed;
  mark.open();
  await expect(title).toHaveText("Aérolor Rotors");
  move.open();
  await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();
});

/** Something that is waited for until somebody opens it. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), passed };
}
