/** Steps 1 and 2: a tip in one sentence, seen live, and what a salesperson makes of it; in both languages. */
import { expect, test } from "./journey.ts";
import { bare } from "./program.ts";
import { words, type Locale } from "./words.ts";

const TIPS: Record<Locale, { text: string; person: string; phone: string; amount: string }> = {
  en: {
    text: "Met their new CTO, Odile Kervran, +33 6 12 44 08 75: unhappy with their supplier, budget 200 k€ in March.",
    person: "Odile Kervran",
    phone: "+33 6 12 44 08 75",
    amount: "200000",
  },
  fr: {
    text: "Rencontré leur nouvelle DSI, Solveig Tanguy, 06 71 55 20 18 : mécontente du fournisseur, budget 240 k€ en mars.",
    person: "Solveig Tanguy",
    phone: "06 71 55 20 18",
    amount: "240000",
  },
};

for (const locale of ["en", "fr"] as const) {
  const tip = TIPS[locale];
  const say = words(locale);

  test(`a tip becomes a person and an opportunity, live (${locale})`, async ({ as, program }) => {
    // Three browsers side by side, on whatever machine.
    test.setTimeout(150_000);
    const account = bare(await (await program("karim")).account("Aérolor Rotors"));
    const reader = await as("salome", { speaks: locale });
    await reader.goto(`/accounts/${account}`);
    const noticed = await as("hugo", { speaks: locale });
    // He has seen all there was; from here on the bell counts.
    const quiet = noticed.getByRole("link", { name: say("shell:notices.openNone"), exact: true }).first();
    await noticed.goto("/notifications");
    await expect(quiet).toBeVisible();
    await noticed.goto("/opportunities");
    await expect(quiet).toBeVisible();

    // 1. Karim writes one sentence and presses once: ten seconds of his. What is in it is recognised; he touches none of it.
    const writer = await as("karim", { speaks: locale });
    await writer.goto(`/accounts/${account}`);
    const box = writer.getByRole("textbox", { name: say("conversation:composer.body") });
    await box.fill(tip.text);
    const found = writer.getByRole("list", { name: say("conversation:proposals.found") });
    await expect(found.getByText(tip.person)).toBeVisible();
    await expect(found.getByText(tip.phone)).toBeVisible();
    await writer.getByRole("button", { name: say("conversation:composer.post") }).click();
    const mine = writer.getByRole("article").filter({ hasText: tip.person });
    await expect(mine).toBeVisible();
    await expect(box).toHaveValue("");

    // 2. Salomé, on the same page, sees it without reloading.
    const post = reader.getByRole("article").filter({ hasText: tip.person });
    await expect(post).toBeVisible();
    await expect(post.getByRole("link", { name: "Karim Benali" })).toBeVisible();

    await post.getByRole("button", { name: tip.person }).first().click();
    await expect(post.getByRole("link", { name: tip.person })).toBeVisible();
    await post.getByRole("button", { name: say("conversation:act.thanks", { count: 0 }) }).click();
    await expect(post.getByRole("button", { name: say("conversation:act.thanks", { count: 1 }) })).toHaveAttribute(
      "aria-pressed",
      "true",
    );

    // A mention in a comment reaches a colleague who looks at another page: the bell counts one more.
    await post.getByRole("link", { name: say("conversation:act.comments", { count: 0 }) }).click();
    await expect(reader).toHaveURL(/\/posts\//);
    // The address changes a moment before the page does, and each card of the page before has a line to reply too.
    await expect(reader.getByRole("heading", { name: say("conversation:page.comments") })).toBeVisible();
    const reply = reader.getByRole("textbox", { name: say("conversation:reply.label") });
    await expect(reply).toBeFocused();
    await reply.pressSequentially("@hugo fer");
    await reader
      .getByRole("listbox")
      .getByRole("option", { name: /Hugo Ferrer/ })
      .waitFor();
    await reader.keyboard.press("Enter");
    await expect(reply).toHaveValue("@Hugo Ferrer ");
    await reply.pressSequentially(locale === "en" ? "who talks to her?" : "qui lui parle ?");
    await reader.keyboard.press("Enter");
    await expect(reader.getByRole("main").getByRole("link", { name: "@Hugo Ferrer" })).toBeVisible();
    const bell = noticed.locator(".bell").first();
    await expect(bell.locator(".count-new")).toBeVisible();
    await bell.click();
    const who = "Salomé Arnaud";
    const told = say("notifications:text.mentioned", { who, account: "Aérolor Rotors" }).replaceAll(/<\/?b>/g, "");
    const first = noticed.getByRole("link", { name: told }).first();
    await expect(first).toBeVisible();
    // The panel stands beside the page, which stays where it was.
    await expect(noticed).toHaveURL(/\/opportunities$/);

    // Two clicks: from the post to the form, which knows name, amount and date; then open it.
    await reader.goto(`/accounts/${account}`);
    await post.getByRole("link", { name: say("conversation:proposals.opportunity") }).click();
    await expect(reader.getByLabel(say("opportunities:field.name"))).not.toHaveValue("");
    await expect(reader.getByLabel(say("opportunities:field.amount"))).toHaveValue(tip.amount);
    await expect(reader.getByLabel(say("opportunities:field.expectedOn"))).toHaveValue(/-03-31$/);
    await reader.getByRole("button", { name: say("opportunities:new.button") }).click();
    await expect(reader).toHaveURL(/\/opportunities\/[0-9a-f-]{36}$/);
    // The address changes a moment before the page does: its heading is read once the page is there.
    await expect(reader.getByText(say("opportunities:gave.opened"))).toBeVisible();
    const deal = await reader.getByRole("heading", { level: 1 }).innerText();

    // The writer's page, still open, shows what his words led to.
    await expect(mine.getByRole("link", { name: deal })).toBeVisible();
  });
}
