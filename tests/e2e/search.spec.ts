/** Step 3: what was posted is found a moment later, with a slip and without accents, in both languages. */
import { awake, expect, test } from "./journey.ts";
import { words, type Locale } from "./words.ts";

const CASES: Record<Locale, { text: string; typed: string; found: string }> = {
  en: {
    text: "Their buyer Étienne Gaspérou wonders whether our couplings survive salt water at Quibéron.",
    typed: "gaspeoru copulings",
    found: "Étienne Gaspérou",
  },
  fr: {
    text: "Leur acheteuse Héloïse Vandermée trouve les délais de réétalonnage inquiétants pour Clohars.",
    typed: "vandermee inquietant reetalonage",
    found: "Héloïse Vandermée",
  },
};

for (const locale of ["en", "fr"] as const) {
  const { text, typed, found } = CASES[locale];
  const say = words(locale);

  test(`a post is found a moment later, by words with slips and no accents (${locale})`, async ({ as, program }) => {
    const author = await program("karim");
    await author.post(await author.account("Hydrelia"), text);
    const page = await as("gareth", { speaks: locale });
    await page.goto("/search");
    const box = page.getByRole("searchbox", { name: say("search:label") });
    const hits = page.getByRole("list", { name: say("search:results") });
    const hit = hits.getByText(found).first();
    await expect(async () => {
      await box.fill("");
      await box.pressSequentially(typed);
      await expect(hit).toBeVisible({ timeout: 2_000 });
    }, "indexing is a job of its own, so that the search is typed again until it has run").toPass();
    await expect(hits.getByText("Hydrelia").first()).toBeVisible();
  });
}

test("the palette finds an account by its beginning and opens it with the keys alone", async ({ as }) => {
  const say = words("en");
  const page = await as("gareth", { speaks: "en" });
  await page.goto("/");
  await awake(page);
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill("aerolor rot");
  await expect(page.getByRole("option", { name: /Aérolor Rotors/, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Aérolor Rotors" })).toBeVisible();

  // Single keys: c writes here, g o goes; in a field they are letters.
  await page.keyboard.press("c");
  const box = page.getByRole("textbox", { name: say("conversation:composer.body") });
  await expect(box).toBeFocused();
  await page.keyboard.type("go");
  await expect(box).toHaveValue("go");
  await box.clear();
  await box.blur();
  await page.keyboard.press("g");
  await page.keyboard.press("o");
  await expect(page).toHaveURL(/\/opportunities$/);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: say("shell:shortcuts.title") })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

for (const locale of ["en", "fr"] as const) {
  const say = words(locale);
  const typed = { en: "turbine from:karim last year", fr: "turbine de:karim l’année dernière" }[locale];

  test(`filters are typed, read, changed and removed, and the address holds them (${locale})`, async ({ as }) => {
    const page = await as("gareth", { speaks: locale });
    await page.goto(`/search?q=${encodeURIComponent(typed)}`);
    await awake(page);
    const box = page.getByRole("searchbox", { name: say("search:label") });
    const author = page.getByRole("group", { name: say("search:filter.author"), exact: true });
    await expect(author).toContainText("Karim");
    await author.getByRole("link").click();
    await expect(author).toHaveCount(0);
    await expect(box).toHaveValue(typed.replace(/ (?:from|de):karim/, ""));

    // Chosen is typed.
    await page.getByText(say("search:any.kind"), { exact: true }).click();
    await page.getByRole("link", { name: say("search:kind.post") }).click();
    await expect(box).toHaveValue(new RegExp(`${say("search:typed.kind.post")}$`));
    await expect(page.getByRole("group", { name: say("search:filter.kind"), exact: true })).toContainText(
      say("search:set.kind.post"),
    );
    const address = page.url();
    await page.reload();
    expect(page.url()).toBe(address);
    await expect(box).toHaveValue(new RegExp(`${say("search:typed.kind.post")}$`));
  });
}

test("without a script a colleague is chosen by name, and a question is answered above the hits", async ({
  as,
  watch,
}) => {
  watch.allow(/csp from \/assets/);
  const say = words("en");
  const page = await as("gareth", { speaks: "en", javaScriptEnabled: false });
  await page.goto("/search?q=turbine");
  await page.getByText(say("search:any.author"), { exact: true }).click();
  await page.getByLabel(say("search:byName.author")).fill("karim");
  await page
    .getByRole("button", { name: say("search:choose"), exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/q=turbine\+from%3Akarim/);
  await expect(page.getByRole("group", { name: say("search:filter.author"), exact: true })).toContainText("Karim");

  await page.goto("/search?q=qui+conna%C3%AEt+du+monde+chez+Hydrelia");
  const answer = page.getByRole("region", { name: say("search:answer.label") });
  await expect(answer.getByRole("heading")).toContainText("Hydrelia");
  await answer.getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/who-knows\?account=/);
});

test("the palette acts by words of both languages, and a verb with an account takes the text along", async ({ as }) => {
  const say = words("en");
  const page = await as("gareth", { speaks: "en" });
  await page.goto("/accounts");
  await awake(page);
  await page.keyboard.press("ControlOrMeta+k");
  const box = page.getByRole("dialog").getByRole("combobox");
  await box.fill("nouvele opport");
  await expect(page.getByRole("option", { selected: true })).toContainText(say("shell:palette.act.newDeal"));
  await box.fill("post on hydrelia they meet on Monday");
  await expect(page.getByRole("option", { selected: true })).toHaveAccessibleName(/Hydrelia.*they meet on Monday/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Hydrelia" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: say("conversation:composer.body") })).toHaveValue(
    "they meet on Monday",
  );
});

test("a key in the very moment in which a page wakes up does not break it", async ({ as }) => {
  const page = await as("gareth", { speaks: "en" });
  await page.addInitScript(() => {
    const listen = document.addEventListener.bind(document);
    document.addEventListener = (...heard: Parameters<typeof listen>) => {
      listen(...heard);
      // React listens, and has not rendered yet.
      const press = () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true }));
      if (heard[0] === "keydown") queueMicrotask(press);
    };
  });
  await page.goto("/who-knows");
  await awake(page);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeVisible();
});

test("a key as soon as a page is awake opens what it should", async ({ as }) => {
  const page = await as("gareth", { speaks: "en" });
  await page.addInitScript(() => {
    const press = () =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }));
    new MutationObserver(press).observe(document, { attributeFilter: ["data-awake"], subtree: true });
  });
  await page.goto("/who-knows");
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeVisible();
});

test("letters typed while the palette is still on its way are the palette's", async ({ as }) => {
  const page = await as("gareth", { speaks: "en" });
  let arrive = () => {};
  const typed = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/assets\/palette-/, async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto("/accounts");
  await awake(page);
  await page.keyboard.press("ControlOrMeta+k");
  // Both g and c would be keys of their own.
  await page.keyboard.type("gc corvane");
  arrive();
  await expect(page.getByRole("dialog").getByRole("combobox")).toHaveValue("gc corvane");
});
