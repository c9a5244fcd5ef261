/** In and out: sign-in, invitation, forgotten password, and the first run of an empty company. */
import { cast, DEMO_PASSWORD } from "../cast.ts";
import { startProduct } from "../harness/product.ts";
import { expect, test } from "./journey.ts";
import { linkMailedTo } from "./mailbox.ts";
import { words } from "./words.ts";

const say = words("en");
const fr = words("fr");

test("a wrong password is said kindly, the right one leads where one was going, and out again", async ({
  stranger,
  watch,
}) => {
  watch.allow(/401/);
  const page = await stranger();
  await page.goto("/opportunities?view=table");
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel(say("identity:email")).fill(cast.gareth.email);
  await page.getByLabel(say("identity:password.label")).fill("not the password");
  await page.getByRole("button", { name: say("identity:signIn.act"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText(say("errors:wrongSignIn"));
  await expect(page.getByLabel(say("identity:email"))).toHaveValue(cast.gareth.email);
  await page.getByLabel(say("identity:password.label")).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: say("identity:signIn.act"), exact: true }).click();
  await expect(page).toHaveURL(/\/opportunities\?view=table$/);

  await page.getByText(cast.gareth.name).first().click();
  await page.getByRole("button", { name: say("shell:me.signOut") }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/accounts");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("one press signs in as a demo person", async ({ stranger }) => {
  const page = await stranger();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: new RegExp(cast.karim.email) }).click();
  await expect(page.getByRole("navigation", { name: fr("shell:nav.main"), exact: true })).toBeVisible();
});

test("an admin invites, the guest of the company chooses a password, forgets it and sets another", async ({
  as,
  stranger,
  product,
  watch,
}) => {
  const email = "zephyrine@meridel.example";
  const admin = await as("admin", { speaks: "en" });
  await admin.goto("/admin/invite");
  await admin.getByLabel(say("identity:invite.email")).fill(email);
  await admin.getByLabel(say("identity:invite.name")).fill("Zéphyrine Colas");
  await admin.getByRole("button", { name: say("identity:invite.act") }).click();
  await expect(admin.getByText(say("identity:invite.sent", { email }))).toBeVisible();

  const page = await stranger();
  await page.goto(await linkMailedTo(email, "invitation", product.dataDir));
  await expect(page.getByRole("heading", { name: say("identity:invitation.title") })).toBeVisible();
  await page.getByLabel(say("identity:password.choose")).fill("lanterns over quiet water");
  await page.getByRole("button", { name: say("identity:invitation.act") }).click();
  await expect(page.getByText("Zéphyrine Colas").first()).toBeVisible();

  const later = await stranger({ speaks: "fr" });
  await later.goto("/sign-in");
  await later.getByRole("link", { name: fr("identity:signIn.forgot") }).click();
  // The door has a field for the e-mail, too: one types into that of the page that one asked for.
  await expect(later.getByRole("heading", { name: fr("identity:forgot.title") })).toBeVisible();
  await later.getByLabel(fr("identity:email")).fill(email);
  await later.getByRole("button", { name: fr("identity:forgot.act") }).click();
  await expect(later.getByText(fr("identity:forgot.sent", { email }))).toBeVisible();
  const link = await linkMailedTo(email, "reset", product.dataDir);
  // A new password ends the other session: what its page was about to read is refused, and it leaves for the door.
  watch.allow(/401/);
  await later.goto(link);
  await later.getByLabel(fr("identity:password.new")).fill("another lantern altogether");
  await later.getByRole("button", { name: fr("identity:reset.act") }).click();
  await expect(later.getByText(fr("identity:signIn.changed"))).toBeVisible();
  await later.getByLabel(fr("identity:email")).fill(email);
  await later.getByLabel(fr("identity:password.label")).fill("another lantern altogether");
  await later.getByRole("button", { name: fr("identity:signIn.act"), exact: true }).click();
  await expect(later).toHaveURL(/\/$/);

  watch.allow(/404/);
  // Setting it ended the other session, and the link opens nothing twice.
  await page.goto("/accounts");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(link);
  await expect(page.getByRole("heading", { name: say("identity:linkGone.title") })).toBeVisible();
});

test("an empty company is set up by its first visitor", async ({ stranger, product: beside }) => {
  const dataDir = `${beside.dataDir}-empty`;
  const product = await startProduct({ port: beside.freePort, dataDir, built: true, args: ["--empty"] });
  try {
    const page = await stranger({ baseURL: product.url });
    await page.context().addCookies([{ name: "locale", value: "en", url: product.url }]);
    await page.goto("/");
    await expect(page).toHaveURL(/\/set-up$/);
    await page.getByLabel(say("identity:setUp.company")).fill("Fonderie Marsault");
    await page.getByLabel(say("identity:name")).fill("Ondine Marsault");
    await page.getByLabel(say("identity:email")).fill("ondine@marsault.example");
    await page.getByLabel(say("identity:password.label")).fill("molten bronze at dawn");
    await page.getByRole("button", { name: say("identity:setUp.act") }).click();
    await expect(page.getByRole("heading", { name: say("identity:invite.title") })).toBeVisible();

    // Nothing is there yet, and each page says what to do about it.
    await page.goto("/");
    await expect(page.getByText(say("conversation:now.firstTitle"))).toBeVisible();
    await page.goto("/opportunities");
    await expect(page.getByText(say("opportunities:empty.title"))).toBeVisible();
    await page.goto("/insights");
    await expect(page.getByText(say("insights:young.title"))).toBeVisible();
    await page
      .getByRole("main")
      .getByRole("link", { name: say("accounts:list.new") })
      .click();
    await page.getByLabel(say("accounts:form.name"), { exact: true }).fill("Brasserie des Quais");
    await page.getByRole("button", { name: say("accounts:form.create") }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Brasserie des Quais" })).toBeVisible();
    await expect(page.getByText(say("conversation:empty.title"))).toBeVisible();
    await page.goto("/");
    await expect(page.getByText(say("conversation:now.emptyTitle"))).toBeVisible();
    await page.goto("/insights");
    await expect(page.getByText(say("insights:hands.none"))).toBeVisible();
    await page.goto("/set-up");
    await expect(page).not.toHaveURL(/set-up/);
    // Before its server goes: it would look for it.
    await page.close();
  } finally {
    await product.stop();
  }
});

test("a server that is asked to end does so in order, with connections still open", async ({ product: beside }) => {
  const dataDir = `${beside.dataDir}-ending`;
  const product = await startProduct({ port: beside.freePort, dataDir, built: true, args: ["--empty"] });
  let asking = true;
  const ask = async () => {
    while (asking) await fetch(`${product.url}/set-up`).catch(() => (asking = false));
  };
  const askers = Array.from({ length: 3 }, ask);
  await fetch(`${product.url}/set-up`);
  expect(await product.stop()).toBe(0);
  expect(product.log()).not.toContain("did not close");
  asking = false;
  await Promise.all(askers);
});
