/** What one changes in a form stays through a reload, an ended session and what others save meanwhile, until it is saved or given up. */
import type { Page } from "@playwright/test";
import { cast } from "../cast.ts";
import { back, box, press } from "./forms.ts";
import { awake, expect, readAgain, test, throughDoor, unheard } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");
const save = (page: Page) => press(page, "common:save");

const CREATE = "mutation ($name: String!) { createAccount(input: { name: $name }) { id } }";

test("an account's form comes back after a reload and an ended session, its choices too", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/401/);
  const api = await program("salome");
  const { createAccount } = await api.run<{ createAccount: { id: string } }>(CREATE, { name: "Filature Amblard" });
  const page = await as("salome", { speaks: "en" });
  await unheard(page);
  const address = `/accounts/${bare(createAccount.id)}/edit`;
  const owner = page.getByRole("combobox", { name: say("accounts:form.ownerId") });
  const city = box(page, "accounts:form.city");
  await page.goto(address);
  await awake(page);
  await city.fill("Roubaix");
  await owner.fill("tom berger");
  await page.getByRole("option", { name: cast.tom.name }).click();
  await page.reload();
  await expect(back(page)).toBeVisible();
  await expect(city).toHaveValue("Roubaix");
  await expect(owner).toHaveValue(cast.tom.name);

  await awake(page);
  await page.context().clearCookies({ name: "sid" });
  const reread = readAgain(page);
  await save(page);
  await page
    .getByRole("alert")
    .getByRole("link", { name: say("identity:signIn.act") })
    .click();
  expect(reread).toEqual([]);
  await throughDoor(page, "salome");
  await expect(page).toHaveURL(new RegExp(address));
  await expect(city).toHaveValue("Roubaix");
  await awake(page);
  await save(page);
  await expect(page).toHaveURL(/\/about$/);
  const read = await api.run("query ($id: ID!) { account(id: $id) { city owner { name } } }", { id: createAccount.id });
  expect(read).toEqual({ account: { city: "Roubaix", owner: { name: cast.tom.name } } });

  // Saved is saved: nothing comes back.
  await page.goto(address);
  await awake(page);
  await expect(city).toHaveValue("Roubaix");
  await expect(back(page)).toHaveCount(0);
});

test("what others saved meanwhile is found out after a reload, too; giving up forgets", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/409/);
  const api = await program("salome");
  const { id, version } = await api.deal(await api.account("Hydrelia"), "Weir telemetry", { amount: 10_000 });
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/opportunities/${bare(id)}/edit`);
  await awake(page);
  const next = box(page, "opportunities:field.nextStep");
  await next.fill("Visit the weir");
  await api.run("mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { id } }", {
    input: { id, version, amount: 12_000 },
  });
  await page.reload();
  await expect(next).toHaveValue("Visit the weir");
  await awake(page);
  await save(page);
  // Theirs is taken, and mine stands beside it.
  await expect(box(page, "opportunities:field.amount")).toHaveValue("12000");
  await expect(next).toHaveValue("Visit the weir");
  await page.getByRole("link", { name: say("common:cancel") }).click();
  await expect(page).toHaveURL(new RegExp(`/opportunities/${bare(id)}$`));
  await page.goto(`/opportunities/${bare(id)}/edit`);
  await awake(page);
  await expect(next).toHaveValue("");
});

test("two edit one person's card: what is only theirs is taken, though the page was read again meanwhile", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/409/);
  const api = await program("salome");
  const { id, version } = await api.person(await api.account("Hydrelia"), "Odile Ferrand");
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/people/${bare(id)}?edit`);
  await awake(page);
  const emails = box(page, "people:form.emails");
  const about = box(page, "people:form.about");
  await emails.fill("odile@hydrelia.example");
  await api.run("mutation ($input: EditPersonInput!) { editPerson(input: $input) { id } }", {
    input: { id, version, name: "Odile Ferrand-Roux", about: "Met at the fair." },
  });
  // Heard live: the page is of the new version, what is written stays, and is still an edit of the old one.
  await expect(page.getByRole("heading", { level: 1, name: "Odile Ferrand-Roux" })).toBeVisible();
  await expect(emails).toHaveValue("odile@hydrelia.example");
  await save(page);
  await expect(page.getByRole("alert")).toContainText(say("errors:stale"));
  await expect(about).toHaveValue("Met at the fair.");
  await expect(emails).toHaveValue("odile@hydrelia.example");
  await save(page);
  await expect(page).toHaveURL(new RegExp(`/people/${bare(id)}$`));
  const read = await api.run("query ($id: ID!) { person(id: $id) { name about emails } }", { id });
  expect(read).toEqual({
    person: { name: "Odile Ferrand-Roux", about: "Met at the fair.", emails: ["odile@hydrelia.example"] },
  });
  await page.goto(`/people/${bare(id)}?edit`);
  await awake(page);
  await expect(back(page)).toHaveCount(0);
});

test("a post that one is changing is still open after a reload, with its words and its file", async ({
  as,
  program,
}) => {
  const api = await program("tom");
  const postId = await api.post(await api.account("Hydrelia"), "The sluice was painted.");
  const page = await as("tom", { speaks: "en" });
  await page.goto(`/posts/${bare(postId)}`);
  await awake(page);
  await page.getByRole("button", { name: say("common:edit"), exact: true }).click();
  const body = page.locator(".edit-form textarea");
  await body.fill("The sluice was painted green.");
  const sheet = { name: "colours.pdf", mimeType: "application/pdf", buffer: Buffer.from("green") };
  await page.locator(".edit-form input[type=file]").setInputFiles([sheet]);
  const remove = page.getByRole("button", { name: say("conversation:files.remove", { name: "colours.pdf" }) });
  await expect(remove).toBeVisible();
  // Until it has arrived it is not there to be kept.
  await expect(page.getByText(say("conversation:files.held"))).toHaveCount(0);
  await page.reload();
  await expect(body).toHaveValue("The sluice was painted green.");
  await expect(remove).toBeVisible();
  await awake(page);
  await save(page);
  await expect(page.getByRole("article").getByText("The sluice was painted green.")).toBeVisible();
  await expect(page.getByRole("article").getByRole("link", { name: /colours\.pdf/ })).toBeVisible();
  await page.reload();
  await awake(page);
  await expect(body).toHaveCount(0);
});

test("a comment that one is changing is still open after a reload; given up, its draft is forgotten", async ({
  as,
  program,
}) => {
  const api = await program("tom");
  const postId = await api.post(await api.account("Hydrelia"), "The weir was measured.");
  await api.run(
    "mutation ($post: ID!, $client: String!, $body: String!) { createComment(postId: $post, clientId: $client, body: $body) { id } }",
    { post: postId, client: crypto.randomUUID(), body: "By whom?" },
  );
  const page = await as("tom", { speaks: "en" });
  await page.goto(`/posts/${bare(postId)}`);
  const edit = page.locator(".comment-tools summary").filter({ hasText: say("common:edit") });
  const body = page.locator(".comment-tools .edit-form textarea");
  await edit.click();
  await body.fill("By whom, and when?");
  await page.reload();
  await expect(body).toBeVisible();
  await expect(body).toHaveValue("By whom, and when?");
  await save(page);
  await expect(page.getByRole("paragraph").filter({ hasText: "By whom, and when?" })).toBeVisible();
  await expect(body).toBeHidden();

  await edit.click();
  await body.fill("Never mind.");
  await page
    .locator(".comment-tools")
    .getByRole("button", { name: say("common:cancel") })
    .click();
  await expect(body).toBeHidden();
  await edit.click();
  await expect(body).toHaveValue("By whom, and when?");
});
