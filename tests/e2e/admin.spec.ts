/** What an administrator does: a team, a stage that boards follow at once, the record of it, and one's own notifications. */
import type { Page } from "@playwright/test";
import { expect, phone, test } from "./journey.ts";
import { words } from "./words.ts";

const plain = (text: string) => text.replaceAll(/<\/?\w+>/g, "");

/** Keys act once the page has woken up. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html[data-awake]")).toBeAttached();
}

test("an administrator keeps teams and stages with the keys, a board follows, and the audit tells it", async ({
  as,
}) => {
  const say = words("en");
  const page = await as("admin", { speaks: "en" });
  await visit(page, "/admin/company");
  const teams = page.getByRole("region", { name: say("identity:units.teams") });
  await teams.getByLabel(say("identity:units.teamsNew")).fill("Night ferry");
  await page.keyboard.press("Enter");
  await expect(page.getByText(say("identity:admin.done"))).toBeVisible();
  const line = teams.locator("summary", { hasText: "Night ferry" });
  await expect(line).toBeVisible();

  // Whoever reads the board meanwhile sees the new stage without a reload.
  const board = await as("noemie", { speaks: "en" });
  await visit(board, "/opportunities");
  const column = board.getByRole("region", { name: "Legal review", exact: true });
  await expect(column).toHaveCount(0);
  await visit(page, "/admin/pipeline");
  const form = page.getByRole("form", { name: say("opportunities:pipeline.new") });
  await form.getByLabel(say("opportunities:pipeline.name")).fill("Legal review");
  await page.keyboard.press("Enter");
  await expect(column).toBeVisible();

  const stages = page.getByRole("main").locator("li[id^=stage-] b");
  const up = page.getByRole("button", { name: say("opportunities:pipeline.up", { name: "Legal review" }) });
  await up.press("Enter");
  await expect(stages.nth(3)).toHaveText("Legal review");
  // The focus stays on what moves: the next press needs no search.
  await expect(up).toBeFocused();

  await page.getByLabel(say("opportunities:pipeline.changeOf", { name: "Legal review" })).click();
  await page.getByRole("button", { name: say("opportunities:pipeline.retire", { name: "Legal review" }) }).click();
  await expect(stages.filter({ hasText: "Legal review" })).toHaveCount(0);
  await expect(column).toHaveCount(0);

  await visit(page, "/admin/audit");
  const told = { who: "Maëlle Kerguen", unit: say("identity:audit.unit_team"), name: "Night ferry" };
  const sentence = plain(say("identity:audit.text.unit-created", told));
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(sentence)).toBeVisible({ timeout: 1_000 });
  }).toPass();

  await visit(page, "/admin/company");
  await line.click();
  await teams.getByRole("button", { name: say("identity:units.removeOf", { name: "Night ferry" }) }).click();
  await expect(line).toHaveCount(0);
});

test("on a phone, in French, one switches a theme of notifications off, and it stays off", async ({ as }) => {
  const say = words("fr");
  const page = await as("marguerite", { ...phone, speaks: "fr" });
  await visit(page, "/settings");
  const name = say("identity:notices.theme_FOLLOWED");
  const box = page.getByRole("switch", { name: say("identity:notices.inProductOf", { name }) });
  const save = page
    .getByRole("region", { name: say("identity:notices.title") })
    .first()
    .getByRole("button");
  await expect(box).toBeChecked();
  await box.click();
  await save.click();
  await expect(page.getByText(say("identity:settings.saved"))).toBeVisible();
  await page.reload();
  await expect(box).not.toBeChecked();
  await box.click();
  await save.click();
  await expect(box).toBeChecked();
});
