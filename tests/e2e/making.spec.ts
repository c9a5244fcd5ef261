/** What one makes with a form stays through a reload, an ended session and an answer that is lost, and is made once. */
import { back, box, press } from "./forms.ts";
import { expect, test, throughDoor } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");

test("a new deal comes back after a reload and an ended session, until it is opened", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/401/);
  const api = await program("salome");
  const address = `/opportunities/new?account=${bare(await api.account("Hydrelia"))}`;
  const page = await as("salome", { speaks: "en" });
  const name = box(page, "opportunities:field.name");
  await page.goto(address);
  await name.fill("Second sluice");
  await box(page, "opportunities:field.amount").fill("45000");
  await page.reload();
  await expect(back(page)).toBeVisible();
  await expect(name).toHaveValue("Second sluice");
  await page.context().clearCookies({ name: "sid" });
  await press(page, "opportunities:new.button");
  await page
    .getByRole("alert")
    .getByRole("link", { name: say("identity:signIn.act") })
    .click();
  await throughDoor(page, "salome");
  await expect(page).toHaveURL(new RegExp("/opportunities/new"));
  await expect(box(page, "opportunities:field.amount")).toHaveValue("45000");
  await press(page, "opportunities:new.button");
  await expect(page.getByRole("heading", { level: 1, name: "Second sluice" })).toBeVisible();
  await page.goto(address);
  await expect(name).toHaveValue("");
  await expect(back(page)).toHaveCount(0);
});

test("a contact comes back with those who were there; noted, it makes room for the next", async ({ as, program }) => {
  const api = await program("salome");
  const accountId = await api.account("Hydrelia");
  for (const name of ["Aude Rivoire", "Basile Rivoire"]) await api.person(accountId, name);
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/accounts/${bare(accountId)}/timeline`);
  const subject = box(page, "interactions:log.subject");
  const there = (name: string) => page.getByRole("checkbox", { name });
  await page.getByText(say("interactions:log.open")).click();
  await subject.fill("Walked the dyke");
  await there("Aude Rivoire").check();
  await there("Basile Rivoire").check();
  await page.reload();
  await expect(back(page)).toBeVisible();
  await expect(subject).toHaveValue("Walked the dyke");
  await expect(there("Aude Rivoire")).toBeChecked();
  await expect(there("Basile Rivoire")).toBeChecked();
  await press(page, "interactions:log.save");
  await expect(page.getByText("Walked the dyke")).toBeVisible();
  await page.getByText(say("interactions:log.open")).click();
  await expect(subject).toHaveValue("");
  await expect(there("Aude Rivoire")).not.toBeChecked();
  await subject.fill("Called about the dyke");
  await press(page, "common:cancel");
  await expect(subject).toBeHidden();
  await page.reload();
  await page.getByText(say("interactions:log.open")).click();
  await expect(subject).toHaveValue("");
  await subject.fill("Called about the dyke");
  await press(page, "interactions:log.save");
  await expect(page.getByText("Called about the dyke")).toBeVisible();
  await expect(page.getByText("Walked the dyke")).toBeVisible();
});

test("an account that is known under that name is shown before a second one is made", async ({ as, watch }) => {
  watch.allow(/csp from \/assets/);
  for (const scripted of [true, false]) {
    const page = await as("salome", { speaks: "en", javaScriptEnabled: scripted });
    await page.goto("/accounts/new");
    const name = box(page, "accounts:form.name");
    await name.fill("HYDRÉLIA SAS");
    await box(page, "accounts:form.city").fill("Lyon");
    await press(page, "accounts:form.create");
    const hint = page.getByRole("alert").filter({ hasText: say("accounts:form.maybe") });
    await expect(hint.getByRole("link", { name: "Hydrelia", exact: true })).toBeVisible();
    await expect(name).toHaveValue("HYDRÉLIA SAS");
    await expect(box(page, "accounts:form.city")).toHaveValue("Lyon");
    if (scripted) continue;
    await press(page, "accounts:form.anyway");
    await expect(page.getByRole("heading", { level: 1, name: "HYDRÉLIA SAS" })).toBeVisible();
  }
});

test("an account that one may not see is not told by giving its name to another", async ({ as, program }) => {
  const closed = "Valcrouze Défense";
  await (await program("salome")).account(closed);
  await expect((await program("karim")).account(closed)).rejects.toThrow("No account");
  const page = await as("karim", { speaks: "en" });
  await page.goto("/accounts/new");
  await box(page, "accounts:form.name").fill(closed);
  await press(page, "accounts:form.create");
  await expect(page.getByRole("heading", { level: 1, name: closed })).toBeVisible();
});

test(
  "an account whose answer is lost is rewritten and sent again: made once, with the last words",
  { tag: "@weather" },
  async ({ as, program, watch }) => {
    watch.allow(/ERR_CONNECTION_RESET|Failed to load/);
    const api = await program("salome");
    const page = await as("salome", { speaks: "en" });
    await page.goto("/accounts/new");
    await box(page, "accounts:form.name").fill("Tannerie Obrecht");
    await page.route(
      /accounts\/new\.data/,
      async (route) => {
        await route.fetch();
        await route.abort("connectionreset");
      },
      { times: 1 },
    );
    await press(page, "accounts:form.create");
    await expect(page.getByRole("alert").filter({ hasText: say("errors:unreached") })).toBeVisible();
    await page.reload();
    await expect(back(page)).toBeVisible();
    await box(page, "accounts:form.city").fill("Limoges");
    await press(page, "accounts:form.create");
    await expect(page.getByRole("heading", { level: 1, name: "Tannerie Obrecht" })).toBeVisible();
    const { accounts } = await api.run<{ accounts: { edges: object[] } }>(
      `query { accounts(first: 10, named: "Tannerie Obrecht") { edges { node { city } } } }`,
    );
    expect(accounts.edges).toEqual([{ node: { city: "Limoges" } }]);
  },
);
