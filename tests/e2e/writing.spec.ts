/** What one writes is never lost: reloads, edits by two, no JavaScript, a phone. */
import { awake, expect, phone, test } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";
import { cast, DEMO_PASSWORD } from "../cast.ts";

const say = words("en");

test("a draft survives a reload, on its own account only", async ({ as, program }) => {
  const api = await program("gareth");
  const [here, there] = [bare(await api.account("Hydrelia")), bare(await api.account("Brasserie Tilleul"))];
  const page = await as("gareth", { speaks: "en" });
  const box = page.getByRole("textbox", { name: say("conversation:composer.body") });
  await page.goto(`/accounts/${here}`);
  await awake(page);
  await box.fill("Half a sentence about their valves");
  await page.reload();
  await expect(box).toHaveValue("Half a sentence about their valves");
  await page.goto(`/accounts/${there}`);
  await expect(page.getByRole("heading", { level: 1, name: "Brasserie Tilleul" })).toBeVisible();
  await expect(box).toHaveValue("");
});

test("two edit one deal: what both changed is chosen, the rest is merged, nothing is lost", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/409/);
  const api = await program("salome");
  const { id, version } = await api.deal(await api.account("Hydrelia"), "Valve survey", { amount: 10_000 });
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/opportunities/${bare(id)}/edit`);
  await page.getByLabel(say("opportunities:field.name"), { exact: true }).fill("Valve survey, two plants");
  await api.run("mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { id } }", {
    input: { id, version, amount: 25_000 },
  });
  await page.getByRole("button", { name: say("common:save") }).click();
  // The amount was theirs alone, the name ours alone: both stand.
  await expect(page.getByLabel(say("opportunities:field.name"), { exact: true })).toHaveValue(
    "Valve survey, two plants",
  );
  await expect(page.getByLabel(say("opportunities:field.amount"))).toHaveValue(/25.?000/);
  await page.getByRole("button", { name: say("common:save") }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Valve survey, two plants" })).toBeVisible();
  await expect(page.getByText("€25k").first()).toBeVisible();
});

test("two edit one post: the second reads what stands, and says again what is meant", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/409/);
  const api = await program("tom");
  const postId = await api.post(await api.account("Hydrelia"), "The valve is a DN 80.");
  const page = await as("tom");
  await page.goto(`/posts/${bare(postId)}`);
  await page.getByRole("button", { name: say("common:edit"), exact: true }).click();
  await page.getByRole("textbox", { name: say("conversation:composer.body") }).fill("The valve is a DN 100, steel.");
  await api.run(
    'mutation ($id: ID!) { editPost(id: $id, version: 1, kind: information, body: "The valve is a DN 90.") { id } }',
    { id: postId },
  );
  await page.getByRole("button", { name: say("common:save") }).click();
  await expect(page.getByRole("alert")).toContainText(say("errors:stale"));
  await expect(page.getByText(say("conversation:tools.theirs"))).toBeVisible();
  await expect(page.getByText("The valve is a DN 90.").first()).toBeVisible();
  await page.getByRole("button", { name: say("common:save") }).click();
  await expect(page.getByRole("article")).toContainText("The valve is a DN 100, steel.");
});

test("without JavaScript one signs in, reads, posts, thanks and comments", async ({ stranger, program, watch }) => {
  // A browser without JavaScript reports the scripts that it leaves alone.
  watch.allow(/csp from \/assets/);
  const author = await program("karim");
  await author.post(await author.account("Hydrelia"), "Their pump room floods each spring, says the warden.");
  const page = await stranger({ javaScriptEnabled: false });
  await page.goto("/accounts");
  await page.getByLabel(say("identity:email")).fill(cast.gareth.email);
  await page.getByLabel(say("identity:password.label")).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: say("identity:signIn.act"), exact: true }).click();
  await page.getByRole("searchbox", { name: say("accounts:list.named") }).fill("Hydrelia");
  await page.keyboard.press("Enter");
  await page.getByRole("main").getByRole("link", { name: "Hydrelia", exact: true }).click();
  const text = "Written by hand, without a script: their pumps are from 1998.";
  await page.getByRole("textbox", { name: say("conversation:composer.body") }).fill(text);
  await page.getByRole("button", { name: say("conversation:composer.post") }).click();
  await expect(page.getByRole("article").filter({ hasText: text })).toBeVisible();
  const other = page.getByRole("article").filter({ hasText: "Their pump room floods" });
  await other.getByRole("button", { name: say("conversation:act.thanks", { count: 0 }) }).click();
  await expect(other.getByRole("button", { name: say("conversation:act.thanks", { count: 1 }) })).toBeVisible();
  await other.getByRole("link", { name: say("conversation:act.comments", { count: 0 }) }).click();
  await page.getByRole("textbox", { name: say("conversation:reply.label") }).fill("So does ours.");
  await page.getByRole("button", { name: say("conversation:reply.send") }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: "So does ours." })).toBeVisible();
});

test("on a phone, a thumb posts from the bar and opens the side parts", async ({ as, program }) => {
  const account = bare(await (await program("karim")).account("Aérolor Rotors"));
  const fr = words("fr");
  const page = await as("karim", phone);
  await page.goto(`/accounts/${account}`);
  await page
    .getByRole("link", { name: fr("shell:nav.post") })
    .filter({ visible: true })
    .tap();
  const text = "Leur quai de chargement ferme vendredi, dit le gardien Yvonnick.";
  await page.getByRole("textbox", { name: fr("conversation:composer.body") }).fill(text);
  await page.getByRole("button", { name: fr("conversation:composer.post") }).tap();
  await expect(page.getByRole("article").filter({ hasText: text })).toBeInViewport();
  const chip = page.locator('a[href="#rail-helps"]').filter({ visible: true });
  await chip.tap();
  await expect(page.getByRole("heading", { name: fr("accounts:rail.helps") })).toBeInViewport();
});

test("an amount that is no number is refused beside its field, and the rest is kept", async ({ as, watch }) => {
  watch.allow(/400/);
  const page = await as("salome", { speaks: "en" });
  await page.goto("/opportunities/new");
  await awake(page);
  await page.getByRole("combobox", { name: say("opportunities:field.account") }).fill("Hydrelia");
  await page.getByLabel(say("opportunities:field.name"), { exact: true }).fill("Kiln probes");
  await page.getByLabel(say("opportunities:field.amount")).fill("a lot");
  await page.getByRole("button", { name: say("opportunities:new.button") }).click();
  await expect(page.getByText(say("errors:notANumber"))).toBeVisible();
  await expect(page.getByLabel(say("opportunities:field.name"), { exact: true })).toHaveValue("Kiln probes");
  await expect(page.getByLabel(say("opportunities:field.amount"))).toHaveValue("a lot");
});
