/** The board by a real mouse: a card is lifted, says where it hovers, is let go on another stage, and taken back. */
import { awake, expect, test } from "./journey.ts";
import { words } from "./words.ts";

const say = words("en");

test("a card is dragged to another stage, and a press without dragging opens the deal", async ({ as, program }) => {
  const api = await program("noemie");
  const name = "Forebay cameras";
  const expectedOn = new Date().toISOString().slice(0, 10);
  // The nearest next step stands first in its column.
  const first = { nextStep: "Call", nextStepOn: "2020-01-01", expectedOn };
  await api.deal(await api.account("Hydrelia"), name, first);
  const page = await as("noemie", { speaks: "en" });
  await page.goto("/opportunities");
  await awake(page);
  const column = (key: string) => page.getByRole("region", { name: say(`opportunities:stage.${key}`), exact: true });
  const card = column("tip").locator("li.card").filter({ hasText: name });
  await card.hover();
  // The script that drags has come once the card has its handle.
  await expect(card.getByRole("button", { name: say("opportunities:board.move", { name }) })).toBeAttached();
  const [from, to] = [(await card.boundingBox())!, (await column("qualified").boundingBox())!];
  await page.mouse.move(from.x + 40, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 20, { steps: 4 });
  await page.mouse.move(to.x + to.width / 2, from.y + 30, { steps: 12 });
  // Its place stays, and what floats says where it would go.
  await expect(page.getByText(say("opportunities:drag.wasHere", { name }))).toBeVisible();
  await expect(page.locator(".card.is-lifted")).toContainText(name);
  await page.mouse.up();
  const stage = say("opportunities:stage.qualified");
  await expect(page.getByText(say("opportunities:board.moved", { name, stage }))).toBeVisible();
  await expect(column("qualified").locator("li.card").filter({ hasText: name })).toBeVisible();
  await page.getByRole("button", { name: say("common:undo") }).click();
  await expect(card).toBeVisible();

  await card.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("a card let go outside the stages stays where it was", async ({ as }) => {
  const page = await as("noemie", { speaks: "en" });
  await page.goto("/opportunities");
  await awake(page);
  const first = page.getByRole("main").locator(".board li.card").first();
  const words = await first.innerText();
  await expect(first.getByRole("button")).toBeAttached();
  const box = (await first.boundingBox())!;
  await page.mouse.move(box.x + 40, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 20, { steps: 4 });
  await page.mouse.move(60, 20, { steps: 10 });
  await expect(page.locator(".card.is-lifted")).toBeVisible();
  await page.mouse.up();
  await expect(page.locator(".card.is-lifted")).toHaveCount(0);
  await expect(first).toHaveText(words, { useInnerText: true });
});
