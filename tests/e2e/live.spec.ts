/** What happens between the page and its live connection is not lost: the line is held until it has happened. */
import { expect, test } from "./journey.ts";
import { bare } from "./program.ts";

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
