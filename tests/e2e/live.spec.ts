/** What happens between the page and its live connection is not lost: the line is held until it has happened. */
import { expect, moveTo, test } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

test("what was posted after the page was read and before it connected appears by itself", async ({ as, program }) => {
  const karim = await program("karim");
  const account = await karim.account("Hydrelia");
  const page = await as("salome", { speaks: "en" });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let dialled = () => {};
  const dials = new Promise<void>((resolve) => (dialled = resolve));
  await page.routeWebSocket(/\/live\//, async (line) => {
    dialled();
    await held;
    line.connectToServer();
  });
  await page.goto(`/accounts/${bare(account)}`);
  await dials;
  const text = `The penstock was inspected at dawn, ${Date.now()}.`;
  await karim.post(account, text);
  // Told to everybody who listens already: another page has it.
  const other = await as("tom", { speaks: "en" });
  await other.goto(`/accounts/${bare(account)}`);
  await expect(other.getByRole("article").filter({ hasText: text })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: text })).toHaveCount(0);
  letGo();
  await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();
});

const crowded = "where more is said than can be read, what is said is shown all the same, and one gets away from it";
test(crowded, { tag: "@weather" }, async ({ as, program }) => {
  const karim = await program("karim");
  const account = await karim.account("Hydrelia");
  const page = await as("salome", { speaks: "en" });
  const news: string[] = [];
  page.on("websocket", (line) => line.on("framereceived", ({ payload }) => news.push(String(payload))));
  await page.goto(`/accounts/${bare(account)}`);
  let [said, silent] = [0, false];
  const say = async () => {
    const id = bare(await karim.post(account, `Gauge reading ${++said}, ${Date.now()}.`));
    await expect.poll(() => silent || news.some((told) => told.includes(id)), { intervals: [10] }).toBe(true);
  };
  // While a page is read, news reach it one by one, farther apart together than a page waits before it reads them.
  await page.route(/\.data(\?|$)/, async (route) => {
    if (route.request().method() !== "GET") return route.continue();
    const response = await route.fetch();
    for (let told = 0; told < 3 && !silent; told++) await say();
    // Called off by the page for something newer.
    await route.fulfill({ response }).catch(() => undefined);
  });
  await say();
  await expect(page.getByRole("article").filter({ hasText: "Gauge reading" }).first()).toBeVisible();
  await moveTo(page, "/opportunities");
  await expect(page.getByRole("heading", { level: 1, name: words("en")("opportunities:title") })).toBeVisible();
  silent = true;
});
