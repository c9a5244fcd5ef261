/** One of many by name: an account's owner and group, a deal's account. With keys, with a slip of the pen, and without a script. */
import type { Page } from "@playwright/test";
import { cast } from "../cast.ts";
import { awake, expect, test } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");
const ownerOf = (page: Page) => page.getByRole("combobox", { name: say("accounts:form.ownerId") });
const parentOf = (page: Page) => page.getByRole("combobox", { name: say("accounts:form.parentId") });
const save = (page: Page) => page.getByRole("button", { name: say("common:save"), exact: true }).click();

/** The boxes' own lists: a select has options, too. */
const suggested = (page: Page, named?: { name: string }) =>
  page.getByRole("listbox", { name: say("search:suggestions") }).getByRole("option", named);

const CREATE = "mutation ($name: String!) { createAccount(input: { name: $name }) { id } }";
const READ = "query ($id: ID!) { account(id: $id) { version city owner { name } parent { name } } }";
type Read = { account: { version: number; city: string; owner: { name: string }; parent: { name: string } | null } };

test("an account changes hands and joins a group, chosen with the keys; no loop is made", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/400/);
  const api = await program("salome");
  const { createAccount } = await api.run<{ createAccount: { id: string } }>(CREATE, { name: "Quarzelle Optique" });
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/accounts/${bare(createAccount.id)}/edit`);
  await awake(page);
  // Found with a slip of the pen, and without the accent.
  await ownerOf(page).fill("tom bergre");
  await expect(suggested(page, { name: cast.tom.name })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(ownerOf(page)).toHaveValue(cast.tom.name);
  await expect(suggested(page)).toHaveCount(0);
  await parentOf(page).fill("aerolor");
  const group = suggested(page, { name: "Aérolor Rotors" });
  await expect(group).toBeVisible();
  while ((await group.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await save(page);
  await expect(page).toHaveURL(/\/about$/);
  const { account } = await api.run<Read>(READ, { id: createAccount.id });
  expect(account).toMatchObject({ owner: { name: cast.tom.name }, parent: { name: "Aérolor Rotors" } });

  // She gave it away: it is no longer hers to give. The group is, but not to what stands under it.
  const aerolor = await api.account("Aérolor Rotors");
  await page.goto(`/accounts/${bare(createAccount.id)}/edit`);
  await expect(page.getByText(say("accounts:form.ownerKept", { name: cast.tom.name }))).toBeVisible();
  await page.goto(`/accounts/${bare(aerolor)}/edit`);
  await awake(page);
  await parentOf(page).fill("Quarzelle");
  await suggested(page, { name: "Quarzelle Optique" }).click();
  await expect(parentOf(page)).toHaveValue("Quarzelle Optique");
  await save(page);
  await expect(page.getByText(say("errors:loop"))).toBeVisible();
});

test("what two change in an account is put together, or chosen", async ({ as, program, watch }) => {
  watch.allow(/409/);
  const api = await program("salome");
  const { createAccount } = await api.run<{ createAccount: { id: string } }>(CREATE, { name: "Verrerie Ondine" });
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/accounts/${bare(createAccount.id)}/edit`);
  await awake(page);
  await page.getByRole("textbox", { name: say("accounts:form.city") }).fill("Nantes");
  await page.getByRole("textbox", { name: say("accounts:form.industry") }).fill("Glass");
  await api.run(
    `mutation ($id: ID!, $parent: ID!) {
      editAccount(id: $id, version: 1, input: { city: "Brest", parentId: $parent }) { id }
    }`,
    { id: createAccount.id, parent: await api.account("Hydrelia") },
  );
  await save(page);
  // Only they named a group: it is taken. Both named a town: mine stands unless theirs is chosen.
  await expect(parentOf(page)).toHaveValue("Hydrelia");
  await page.getByRole("radio", { name: say("common:stale.takeTheirs", { theirs: "Brest" }) }).check();
  await expect(page.getByRole("textbox", { name: say("accounts:form.industry") })).toHaveValue("Glass");
  await save(page);
  await expect(page).toHaveURL(/\/about$/);
  const { account } = await api.run<Read>(READ, { id: createAccount.id });
  expect(account).toMatchObject({ city: "Brest", parent: { name: "Hydrelia" } });
});

test("without a script the name is enough; what names nothing is told at its field", async ({ as, program, watch }) => {
  watch.allow(/400|csp from \/assets/);
  const api = await program("salome");
  const { createAccount } = await api.run<{ createAccount: { id: string } }>(CREATE, { name: "Minoterie Garance" });
  const page = await as("salome", { speaks: "en", javaScriptEnabled: false });
  await page.goto(`/accounts/${bare(createAccount.id)}/edit`);
  await parentOf(page).fill("Qqzxw Vvkj");
  await save(page);
  await expect(page.getByText(say("errors:noSuchAccount"))).toBeVisible();
  await parentOf(page).fill("hydrelia");
  await ownerOf(page).fill("");
  await save(page);
  await expect(page).toHaveURL(/\/about$/);
  const { account } = await api.run<Read>(READ, { id: createAccount.id });
  expect(account).toMatchObject({ owner: null, parent: { name: "Hydrelia" } });
});

test("a new deal finds its account by name, with a slip of the pen", async ({ as }) => {
  const page = await as("salome", { speaks: "en" });
  await page.goto("/opportunities/new");
  await awake(page);
  const account = page.getByRole("combobox", { name: say("opportunities:field.account") });
  // Before a letter is typed: where the latest words were.
  await account.focus();
  await page.keyboard.press("ArrowDown");
  await expect(suggested(page).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(suggested(page)).toHaveCount(0);
  await account.fill("nordhvan");
  await expect(suggested(page, { name: "Nordhavn Ferries" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: say("opportunities:field.name") }).fill("Hull sensors");
  await page.getByRole("button", { name: say("opportunities:new.button") }).click();
  await expect(page.getByRole("heading", { name: "Hull sensors" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Nordhavn Ferries" }).first()).toBeVisible();
});

test("the key that a page's own box shows leads into it", async ({ as }) => {
  const page = await as("tom", { speaks: "en" });
  for (const address of ["/", "/who-knows"]) {
    await page.goto(address);
    await awake(page);
    await page.keyboard.press("/");
    await expect(page.locator("#search")).toBeFocused();
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
});
