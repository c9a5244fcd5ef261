/** Every page: no accessibility violation, no complaint in the console, a title, one h1, the right language, nothing cut off. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, phone, test, type Look } from "./journey.ts";
import { places } from "./places.ts";
import { words } from "./words.ts";

const desktop: Look = { viewport: { width: 1440, height: 900 } };

/** Each language in one form, each form in both themes and at the width of the other: colours do not depend on the language. */
const LOOKS = {
  "desktop, English": { ...desktop, speaks: "en", theme: "light" },
  "phone, French": { ...phone, speaks: "fr", theme: "light" },
} as const satisfies Record<string, Look>;

/** As the product's own switch does it (app/shell/theme-toggle.tsx), on a page that stays. */
async function wear(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.evaluate((wanted) => (document.documentElement.dataset.theme = wanted), theme);
}

async function faults(page: Page, dark: boolean): Promise<string[]> {
  // Its types come from another minor version of Playwright than ours. No page has frames, which is what its other mode is for: that opens a
  // blank page beside each one looked at. And what is in order needs no report. Both together save a third of the time.
  const axe = new AxeBuilder({ page: page as never }).setLegacyMode().options({ resultTypes: ["violations"] });
  // The theme changes colours and nothing else.
  if (dark) axe.withRules("color-contrast");
  else axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}

/** What a page must be whatever it shows. */
async function bones(page: Page, language: string): Promise<string[]> {
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll("h1").length,
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  return [
    seen.lang === language ? "" : `lang is ${seen.lang}`,
    seen.title.length > "Entregent".length ? "" : `title is ${seen.title}`,
    seen.headings === 1 ? "" : `${seen.headings} h1`,
    seen.over <= 0 ? "" : `scrolls sideways by ${seen.over} px`,
  ].filter(Boolean);
}

// The longest tests of all: side by side.
test.describe.configure({ mode: "parallel" });

for (const [name, look] of Object.entries(LOOKS)) {
  test(`every page is sound (${name})`, async ({ as, stranger, program, watch }) => {
    // Some forty pages, each looked at by axe in both themes: a minute or two on a quiet machine.
    test.setTimeout(600_000);
    watch.allow(/404.*(nothing-is-here|invitation|reset)|\/(nothing-is-here|invitation|reset).*404/);
    // The admin sees every page; she is the one with most on them.
    const all = await places(await program("admin"));
    const [inside, outside] = [await as("admin", look), await stranger(look)];
    const other = look.viewport === desktop.viewport ? phone.viewport! : desktop.viewport!;
    const wrong: string[] = [];
    for (const { address, door } of all) {
      const page = door ? outside : inside;
      const note = (how: string, found: string[]) =>
        void wrong.push(...found.map((fault) => `${address}, ${how}: ${fault}`));
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
      note("light", [...(await bones(page, look.speaks)), ...(await faults(page, false))]);
      await wear(page, "dark");
      note("dark", await faults(page, true));
      await page.setViewportSize(other);
      note(`${other.width} px wide`, await bones(page, look.speaks));
      await page.setViewportSize(look.viewport!);
    }
    expect(wrong).toEqual([]);
    const say = words(look.speaks);
    await inside.goto("/accounts");
    await expect(inside.getByRole("heading", { level: 1, name: say("accounts:list.title") })).toBeVisible();
  });
}
