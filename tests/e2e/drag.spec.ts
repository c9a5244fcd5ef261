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

test("deals are moved faster than they are answered, and one of them twice", async ({ as, program }) => {
  const api = await program("noemie");
  const account = await api.account("Hydrelia");
  const soon = { nextStep: "Call", nextStepOn: "2020-01-02", expectedOn: new Date().toISOString().slice(0, 10) };
  const deals = [await api.deal(account, "Canal probes", soon), await api.deal(account, "Canal pumps", soon)];
  const page = await as("noemie", { speaks: "en" });
  await page.goto("/opportunities");
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route("**/move.data", async (route) => {
    await opened;
    return route.continue();
  });
  const column = (key: string) => page.getByRole("region", { name: say(`opportunities:stage.${key}`), exact: true });
  const move = async (name: string, key: string) => {
    await page.getByRole("button", { name: say("opportunities:board.move", { name }), exact: true }).click();
    const dialog = page.getByRole("dialog");
    const stage = say(`opportunities:stage.${key}`);
    await dialog.getByLabel(say("opportunities:field.stage")).selectOption({ label: stage });
    await dialog.getByRole("button", { name: say("opportunities:move.button", { stage }) }).click();
    await expect(column(key).locator("li.card").filter({ hasText: name })).toBeVisible();
  };
  await move("Canal probes", "qualified");
  await move("Canal pumps", "qualified");
  await move("Canal probes", "proposal");
  open();
  const moved = (name: string, key: string) =>
    page.getByText(say("opportunities:board.moved", { name, stage: say(`opportunities:stage.${key}`) }));
  await expect(moved("Canal pumps", "qualified")).toBeVisible();
  await expect(moved("Canal probes", "proposal")).toBeVisible();
  const stageOf = async ({ id }: { id: string }) => {
    const query = "query ($id: ID!) { opportunity(id: $id) { stage { key } } }";
    return (await api.run<{ opportunity: { stage: { key: string } } }>(query, { id })).opportunity.stage.key;
  };
  expect(await Promise.all(deals.map(stageOf))).toEqual(["proposal", "qualified"]);
  await expect(column("proposal").locator("li.card").filter({ hasText: "Canal probes" })).toBeVisible();
  await expect(column("qualified").locator("li.card").filter({ hasText: "Canal pumps" })).toBeVisible();
});
