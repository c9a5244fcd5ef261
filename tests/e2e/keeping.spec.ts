/** What one is writing stays: through reloads, moves, a cut line and an ended session; and files come and go with an edit. */
import type { Page } from "@playwright/test";
import { awake, expect, moveTo, phone, readAgain, test, throughDoor, unheard } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");
const bodyOf = (page: Page) => page.getByRole("textbox", { name: say("conversation:composer.body") });
const replyOf = (page: Page) => page.getByRole("textbox", { name: say("conversation:reply.label") }).last();
const file = (name: string) => ({ name, mimeType: "application/pdf", buffer: Buffer.from("pages") });

test("a reply survives a reload and a move, in its own thread only", async ({ as, program }) => {
  const api = await program("tom");
  const account = await api.account("Hydrelia");
  const [here, there] = [
    await api.post(account, "The weir gauge drifts."),
    await api.post(account, "The weir is fine."),
  ];
  const page = await as("tom", { speaks: "en" });
  await page.goto(`/posts/${bare(here)}`);
  await awake(page);
  await replyOf(page).fill("Half an answer about the gauge");
  await page.reload();
  await expect(replyOf(page)).toHaveValue("Half an answer about the gauge");
  await page.goto(`/posts/${bare(there)}`);
  await expect(page.getByRole("article")).toContainText("The weir is fine.");
  await expect(replyOf(page)).toHaveValue("");
  await page.goto(`/posts/${bare(here)}`);
  await expect(replyOf(page)).toHaveValue("Half an answer about the gauge");
  await page.getByRole("button", { name: say("conversation:reply.send") }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: "Half an answer about the gauge" })).toBeVisible();
  await expect(replyOf(page)).toHaveValue("");
  await page.reload();
  await expect(replyOf(page)).toHaveValue("");
});

test("what one begins at one deal is not begun at the next, when one moves straight there", async ({ as, program }) => {
  const api = await program("salome");
  const account = await api.account("Hydrelia");
  const [here, there] = [await api.deal(account, "Sluice gates"), await api.deal(account, "Gate motors")];
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/opportunities/${bare(here.id)}`);
  const nextStep = page.getByRole("region", { name: say("opportunities:field.nextStep") });
  const next = page.getByRole("textbox", { name: say("opportunities:field.nextStep") });
  await nextStep.getByText(say("opportunities:next.say")).click();
  await next.fill("Ask for the drawings");
  await moveTo(page, `/opportunities/${bare(there.id)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gate motors");
  await nextStep.getByText(say("opportunities:next.say")).click();
  await expect(next).toHaveValue("");
});

test("a cut line keeps the page, the post and the reply; both go once it is back", async ({ as, program, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|WebSocket|Failed to (fetch|load)/);
  const api = await program("tom");
  const account = await api.account("Hydrelia");
  const postId = await api.post(account, "The spillway gate is stuck.");
  const page = await as("tom", { speaks: "en" });
  await page.goto(`/accounts/${bare(account)}`);
  await awake(page);
  await bodyOf(page).fill("The gate was freed by hand this morning.");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: say("conversation:composer.post") }).click();
  await expect(page.getByRole("alert").filter({ hasText: say("errors:unreached") })).toBeVisible();
  await expect(bodyOf(page)).toHaveValue("The gate was freed by hand this morning.");
  await page.context().setOffline(false);
  await page.getByRole("button", { name: say("conversation:composer.post") }).click();
  await expect(page.getByRole("article").filter({ hasText: "freed by hand" })).toHaveCount(1);
  await expect(bodyOf(page)).toHaveValue("");

  await page.goto(`/posts/${bare(postId)}`);
  await awake(page);
  await replyOf(page).fill("It is free again.");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: say("conversation:reply.send") }).click();
  await expect(page.getByRole("alert").filter({ hasText: say("errors:unreached") })).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: say("conversation:reply.send") }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: "It is free again." })).toHaveCount(1);
});

test("where one goes without a line comes once it is back, and the page that is there stays", async ({ as, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|WebSocket/);
  const page = await as("tom", { speaks: "en" });
  await page.goto("/opportunities");
  await awake(page);
  await page.context().setOffline(true);
  await expect(page.getByText(say("shell:offline.offline"))).toBeVisible();
  const main = page.getByRole("navigation", { name: say("shell:nav.main"), exact: true });
  await main.getByRole("link", { name: say("shell:nav.accounts") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("opportunities:title") })).toBeVisible();
  await page.context().setOffline(false);
  await expect(page).toHaveURL(/\/accounts$/);
});

test("a server that dies under a post has lost nothing of it", async ({ as, program, watch }) => {
  watch.allow(/503/);
  const account = await (await program("tom")).account("Hydrelia");
  const page = await as("tom", { speaks: "en" });
  await page.goto(`/accounts/${bare(account)}`);
  await awake(page);
  await bodyOf(page).fill("The log boom broke in the night.");
  await page.route(/\/post\.data/, (route) => route.fulfill({ status: 503, body: "" }));
  await page.getByRole("button", { name: say("conversation:composer.post") }).click();
  await expect(page.getByRole("alert").filter({ hasText: say("errors:unreached") })).toBeVisible();
  await expect(bodyOf(page)).toHaveValue("The log boom broke in the night.");
  await page.unroute(/\/post\.data/);
  await page.getByRole("button", { name: say("conversation:composer.post") }).click();
  await expect(page.getByRole("article").filter({ hasText: "log boom" })).toHaveCount(1);
});

test("a product that starts anew is waited for: the page stays, and what was asked for comes", async ({
  as,
  watch,
}) => {
  watch.allow(/502|ERR_CONNECTION_REFUSED/);
  const page = await as("tom", { speaks: "en" });
  await unheard(page);
  await page.goto("/opportunities");
  await awake(page);
  // First its proxy finds nobody, then nobody is there at all.
  const nobody = /\/opportunities\.data|\/healthz/;
  await page.route(nobody, (route) => route.fulfill({ status: 502, body: "Bad Gateway" }));
  const order = page.getByRole("main").locator('li a[href="?order=amount"]');
  await order.dispatchEvent("click");
  await expect(page.getByText(say("shell:offline.silent"))).toBeVisible();
  await page.route(nobody, (route) => route.abort("connectionrefused"));
  const asked = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/healthz"));
  await page.getByRole("button", { name: say("shell:offline.retry") }).click();
  await asked;
  await expect(page.getByRole("heading", { level: 1, name: say("opportunities:title") })).toBeVisible();
  await page.unroute(nobody);
  await expect(order).toHaveAttribute("aria-current", "true");
  await expect(page.getByText(say("shell:offline.silent"))).toBeHidden();
});

test("whose session has ended signs in again and finds the post and the reply as they were", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/401/);
  const api = await program("tom");
  const account = await api.account("Brasserie Tilleul");
  const postId = await api.post(account, "The bottling line hums at night.");
  const page = await as("tom", { speaks: "en" });
  await unheard(page);
  // That the page was read stays on its way: heard after the session has ended, it would lead to the door by itself.
  const marks = (url: URL) => url.searchParams.has("index");
  await page.route(marks, (route) => (route.request().method() === "POST" ? undefined : route.fallback()));
  for (const [address, box, send, text] of [
    [`/accounts/${bare(account)}`, bodyOf, "composer.post", "Their night shift hears a hum from line two."],
    [`/posts/${bare(postId)}`, replyOf, "reply.send", "It hums since the bearing was changed."],
  ] as const) {
    await page.goto(address);
    await awake(page);
    await box(page).fill(text);
    await page.context().clearCookies({ name: "sid" });
    const reread = readAgain(page);
    await page.getByRole("button", { name: say(`conversation:${send}`) }).click();
    // Said beside the text, with the way to the door.
    await page
      .getByRole("alert")
      .getByRole("link", { name: say("identity:signIn.act") })
      .click();
    expect(reread).toEqual([]);
    await throughDoor(page, "tom");
    await expect(page).toHaveURL(new RegExp(address));
    await expect(box(page)).toHaveValue(text);
    await awake(page);
    await page.getByRole("button", { name: say(`conversation:${send}`) }).click();
    await expect(page.getByRole("paragraph").filter({ hasText: text })).toBeVisible();
    await expect(box(page)).toHaveValue("");
  }
});

test("files come and go with an edit, and stand on comments, on a phone too", async ({ as, program }) => {
  const api = await program("tom");
  const postId = await api.post(await api.account("Hydrelia"), "The survey of the dam is done.");
  const page = await as("tom", { ...phone, speaks: "en" });
  await page.goto(`/posts/${bare(postId)}`);
  await awake(page);
  const article = page.getByRole("article");
  const edit = async (change: () => Promise<void>) => {
    await page.getByRole("button", { name: say("common:edit"), exact: true }).tap();
    await change();
    await page.getByRole("button", { name: say("common:save"), exact: true }).tap();
    await expect(page.getByRole("button", { name: say("common:save"), exact: true })).toHaveCount(0);
  };
  const choose = page.locator(".edit-form input[type=file]");
  await edit(async () => {
    await choose.setInputFiles([file("survey.pdf"), file("photos.pdf")]);
    await expect(
      page.getByRole("button", { name: say("conversation:files.remove", { name: "photos.pdf" }) }),
    ).toBeVisible();
    await expect(
      page.getByRole("button", { name: say("conversation:files.remove", { name: "survey.pdf" }) }),
    ).toBeVisible();
    // There, no longer on their way: what is saved waits for those.
    await expect(page.getByText(say("conversation:files.here", { count: 2 }))).toBeAttached();
  });
  await expect(article.getByRole("link", { name: /survey\.pdf/ })).toBeVisible();
  const address = await article.getByRole("link", { name: /photos\.pdf/ }).getAttribute("href");
  await edit(async () => {
    await page.getByRole("button", { name: say("conversation:files.remove", { name: "photos.pdf" }) }).tap();
  });
  await expect(article.getByRole("link", { name: /photos\.pdf/ })).toHaveCount(0);
  await expect(article.getByRole("link", { name: /survey\.pdf/ })).toBeVisible();
  expect((await page.request.get(address!, { headers: { accept: "application/json" } })).status()).toBe(404);

  // On a comment; the file waits with the draft through a reload.
  await page.locator(".reply-line input[type=file]").setInputFiles([file("levels.pdf")]);
  await replyOf(page).fill("The levels are in here.");
  const remove = page.getByRole("button", { name: say("conversation:files.remove", { name: "levels.pdf" }) });
  await expect(remove).toBeVisible();
  await expect(page.getByText(say("conversation:files.here", { count: 1 }))).toBeAttached();
  await page.reload();
  await expect(remove).toBeVisible();
  await awake(page);
  await page.getByRole("button", { name: say("conversation:reply.send") }).tap();
  const comment = page.locator(".comment", { hasText: "The levels are in here." });
  await expect(comment.getByRole("link", { name: /levels\.pdf/ })).toBeVisible();
  // Heard live, the comment may be there before the form knows that it was taken.
  await expect(replyOf(page)).toHaveValue("");
  await page.locator(".comment-tools summary", { hasText: say("common:edit") }).tap();
  await remove.tap();
  await page.getByRole("button", { name: say("common:save"), exact: true }).tap();
  await expect(comment.getByRole("link", { name: /levels\.pdf/ })).toHaveCount(0);
  await expect(comment).toBeVisible();
});
