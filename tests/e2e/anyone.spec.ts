/** A tip about anyone: C, the sentence, the chip that says what it is about, and the list of what nobody has placed yet. */
import { awake, expect, test } from "./journey.ts";
import { words } from "./words.ts";

const say = words("en");
const title = say("shell:compose.ask");
const body = say("conversation:composer.body");

test("C opens the text; what it is about is read from it", async ({ as }) => {
  const page = await as("karim", { speaks: "en" });
  await page.goto("/opportunities");
  await awake(page);
  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: title });
  const box = dialog.getByRole("textbox", { name: body });
  await box.fill("Aérolor Rotors wants a second test cell before the summer.");
  await dialog.getByRole("button", { name: say("conversation:composer.postOn", { name: "Aérolor Rotors" }) }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(say("shell:compose.posted", { name: "Aérolor Rotors" }))).toBeVisible();
});

test("an account nobody has yet is made in the same breath", async ({ as }) => {
  const page = await as("karim", { speaks: "en" });
  await page.goto("/opportunities");
  await awake(page);
  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: title });
  await dialog.getByRole("textbox", { name: body }).fill("Quote sent to Tuileries Marsac. They pay late.");
  await dialog.getByRole("button", { name: say("conversation:on.create", { name: "Tuileries Marsac" }) }).click();
  await dialog
    .getByRole("button", { name: say("conversation:composer.createAndPost", { name: "Tuileries Marsac" }) })
    .click();
  await expect(page.getByText(say("shell:compose.posted", { name: "Tuileries Marsac" }))).toBeVisible();
});

test("what belongs nowhere yet waits, and a colleague places it", async ({ as }) => {
  const said = "Two people on the ferry spoke of a tender for engine rooms.";
  const writer = await as("karim", { speaks: "en" });
  await writer.goto("/opportunities");
  await awake(writer);
  await writer.keyboard.press("c");
  const dialog = writer.getByRole("dialog", { name: title });
  await dialog.getByRole("textbox", { name: body }).fill(said);
  await dialog.getByRole("button", { name: say("conversation:composer.postWithout") }).click();
  await expect(writer.getByText(say("shell:compose.postedWithout"))).toBeVisible();

  const reader = await as("salome", { speaks: "en" });
  await reader.goto("/accounts/unplaced");
  await awake(reader);
  const line = reader.getByRole("listitem").filter({ hasText: said });
  await line.getByText(say("conversation:unplaced.place"), { exact: true }).click();
  await line.getByRole("combobox", { name: say("conversation:on.account") }).fill("Aérolor");
  await line.getByRole("option", { name: /Aérolor Rotors/ }).click();
  await line.getByRole("button", { name: say("conversation:unplaced.placeNow"), exact: true }).click();
  await expect(line).toHaveCount(0);
});
