/** What a page fetches only when it is asked for, and cannot have: the page stays, and says how to go on. */
import { awake, expect, test } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");

test("a part that cannot be fetched takes nothing with it, and comes once the page is loaded again", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/Failed to load resource|ERR_FAILED/);
  const account = bare(await (await program("tom")).account("Hydrelia"));
  const page = await as("tom", { speaks: "en" });
  await page.goto(`/accounts/${account}`);
  await awake(page);
  const box = page.getByRole("textbox", { name: say("conversation:composer.body") });
  await box.fill("Half a word about the sluice");
  await page.route(/assets\/palette-/, (route) => route.abort());
  await page.keyboard.press("ControlOrMeta+k");
  const again = page.getByRole("button", { name: say("shell:offline.reload") });
  await expect(again).toBeVisible();
  await expect(box).toHaveValue("Half a word about the sluice");
  await page.unroute(/assets\/palette-/);
  await again.click();
  await expect(again).toHaveCount(0);
  await awake(page);
  await expect(box).toHaveValue("Half a word about the sluice");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("without a line nothing is fetched in vain: what floats comes once it is back, in the same page", async ({
  as,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|WebSocket/);
  const page = await as("tom", { speaks: "en" });
  await page.goto("/accounts");
  await awake(page);
  await page.context().setOffline(true);
  await expect(page.getByText(say("shell:offline.offline"))).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.press("c");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(page.getByText(say("shell:offline.offline"))).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog")).toBeVisible();
});
