/** Somebody is made known at an account, and a tie to them claimed: what was written stays, and who was added is said. */
import { back, box, press } from "./forms.ts";
import { expect, test } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");

test("somebody is added: refused at the field, kept through a reload, said, and not added twice unasked", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/400/);
  const account = bare(await (await program("salome")).account("Hydrelia"));
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/accounts/${account}/people`);
  const open = page.getByText(say("people:add.open"));
  await open.click();
  await box(page, "people:form.name").fill("Perrine Aubanel");
  await box(page, "people:form.phone").fill("after lunch");
  await press(page, "people:add.save");
  await expect(page.getByText(say("errors:notAPhone"))).toBeVisible();
  await expect(box(page, "people:form.name")).toHaveValue("Perrine Aubanel");
  await page.reload();
  await expect(back(page)).toBeVisible();
  await expect(box(page, "people:form.phone")).toHaveValue("after lunch");
  await box(page, "people:form.phone").fill("+33 6 39 98 07 41");
  await press(page, "people:add.save");
  const added = page.getByRole("status").filter({ hasText: "Perrine Aubanel" });
  await expect(added).toBeVisible();
  await open.click();
  await expect(box(page, "people:form.name")).toHaveValue("");

  await box(page, "people:form.name").fill("Perrine Aubanel");
  await press(page, "people:add.save");
  const known = page.getByRole("alert").getByRole("link", { name: "Perrine Aubanel" });
  await expect(known).toBeVisible();
  const first = await known.getAttribute("href");
  await press(page, "people:add.anyway");
  await expect(added.getByRole("link")).not.toHaveAttribute("href", first!);
  await added.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Perrine Aubanel" })).toBeVisible();
});

test("without a script, what was refused of somebody new stays in the form", async ({ as, program, watch }) => {
  watch.allow(/csp from \/assets|400/);
  const account = bare(await (await program("salome")).account("Hydrelia"));
  const page = await as("salome", { speaks: "en", javaScriptEnabled: false });
  await page.goto(`/accounts/${account}/people`);
  await page.getByText(say("people:add.open")).click();
  await box(page, "people:form.name").fill("Maëlle Tissot");
  await box(page, "people:form.phone").fill("after lunch");
  await press(page, "people:add.save");
  await expect(box(page, "people:form.name")).toHaveValue("Maëlle Tissot");
  await box(page, "people:form.phone").fill("06 39 98 07 42");
  await press(page, "people:add.save");
  await expect(page.getByRole("status").filter({ hasText: "Maëlle Tissot" })).toBeVisible();
});

test("how one knows somebody comes back after a reload, until it is saved", async ({ as, program }) => {
  const api = await program("gareth");
  const { id } = await api.person(await api.account("Hydrelia"), "Corentin Vasseur");
  const page = await as("gareth", { speaks: "en" });
  await page.goto(`/people/${bare(id)}`);
  await page.getByText(say("network:claim.title", { name: "Corentin Vasseur" })).click();
  await box(page, "network:claim.how").fill("We sailed together");
  await page.reload();
  await expect(back(page)).toBeVisible();
  await expect(box(page, "network:claim.how")).toHaveValue("We sailed together");
  await press(page, "network:claim.save");
  const mine = page.getByText(say("network:claim.mine", { name: "Corentin Vasseur" }), { exact: true });
  await expect(mine).toBeVisible();
  await page.reload();
  await expect(back(page)).toBeHidden();
  await mine.click();
  await expect(box(page, "network:claim.how")).toHaveValue("We sailed together");
});
