/** Step 5: the manager's board, by mouse and by keys, and who contributed what, and when. */
import { awake, expect, test } from "./journey.ts";
import { words } from "./words.ts";

const say = words("en");

test("a manager reads the board, moves a card with the keys, takes it back, and sees who gave what", async ({ as }) => {
  const page = await as("noemie", { speaks: "en" });
  await page.goto("/opportunities");
  const column = (key: string) => page.getByRole("region", { name: say(`opportunities:stage.${key}`), exact: true });
  // Deals of different accounts may bear the same name: one that stands there once.
  const names = await page.getByRole("main").locator(".board .card b").allInnerTexts();
  const here = await column("qualified").locator(".card b").allInnerTexts();
  const name = here.find((one) => names.filter((other) => other === one).length === 1)!;
  const handle = page.getByRole("button", { name: say("opportunities:board.move", { name }), exact: true });

  await handle.focus();
  await page.keyboard.press("Space");
  // Announced where it hovers: first over its own stage.
  const own = say("opportunities:stage.qualified");
  await expect(page.getByText(say("opportunities:drag.over", { name, stage: own }))).toBeAttached();
  await page.keyboard.press("ArrowRight");
  const stage = say("opportunities:stage.proposal");
  await expect(page.getByText(say("opportunities:drag.over", { name, stage }))).toBeAttached();
  await page.keyboard.press("Enter");
  await expect(page.getByText(say("opportunities:board.moved", { name, stage }))).toBeVisible();
  await expect(column("proposal").getByRole("link", { name }).first()).toBeVisible();
  await page.getByRole("button", { name: say("common:undo"), exact: true }).click();
  // Shown at once; said when it is done.
  await expect(column("qualified").getByRole("link", { name }).first()).toBeVisible();
  await expect(page.getByText(say("opportunities:board.movedBack", { name, stage: own }))).toBeVisible();

  await column("negotiation").locator('a[href$="#gave"]').first().click();
  const gave = page.getByRole("region", { name: say("opportunities:gave.title") });
  await expect(gave.getByRole("listitem").first().getByRole("link").first()).toBeVisible();
  await expect(gave.getByRole("listitem").first().locator("time").first()).toHaveAttribute("datetime", /^20\d\d-/);
});

test("a reading that is called off half-way is no error", { tag: "@weather" }, async ({ as }) => {
  const page = await as("noemie", { speaks: "en" });
  await page.goto("/opportunities");
  await awake(page);
  // So slow a line that an answer has begun long before it is whole.
  const line = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 0, downloadThroughput: 4_000, uploadThroughput: -1 };
  await line.send("Network.emulateNetworkConditions", slow);
  const order = (key: string) => page.getByRole("main").locator(`li a[href="?order=${key}"]`);
  const begun = page.waitForResponse(/\.data\?order=close/);
  const calledOff = page.waitForEvent("requestfailed", (request) => /order=close/.test(request.url()));
  await order("close").dispatchEvent("click");
  await begun;
  await order("amount").dispatchEvent("click");
  await calledOff;
  await line.send("Network.emulateNetworkConditions", { ...slow, downloadThroughput: -1 });
  await expect(order("amount")).toHaveAttribute("aria-current", "true");
});
