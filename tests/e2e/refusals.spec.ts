/** What is refused is said, wherever the press was, and what was written stays. */
import { awake, expect, nextReading, phone, readAgain, test, throughDoor, unheard } from "./journey.ts";
import { bare } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");

test("a small press after the session has ended says so, and leads to the door and back", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/401/);
  const api = await program("salome");
  const postId = await api.post(await api.account("Hydrelia"), "The lock keeper wants a second pump.");
  const page = await as("tom", { speaks: "en" });
  await unheard(page);
  const address = `/posts/${bare(postId)}`;
  await page.goto(address);
  await awake(page);
  const thank = page
    .getByRole("article")
    .getByRole("button", { name: say("conversation:act.thanks", { count: 0 }), exact: true });
  await page.context().clearCookies({ name: "sid" });
  const reread = readAgain(page);
  await thank.click();
  const toasts = page.getByRole("status", { name: say("common:messages") });
  await expect(toasts.getByText(say("errors:signInFirst"))).toBeVisible();
  await expect(thank).toBeVisible();
  expect(reread).toEqual([]);
  await toasts.getByRole("button", { name: say("identity:signIn.act") }).click();
  await throughDoor(page, "tom");
  await expect(page).toHaveURL(new RegExp(address));
});

test("who sees a deal is not changed over somebody else's change; what one was writing beside it stays", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/409/);
  const api = await program("salome");
  const { id, version } = await api.deal(await api.account("Hydrelia"), "Lock survey", {
    amount: 10_000,
    currency: "EUR",
  });
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/opportunities/${bare(id)}/edit`);
  await awake(page);
  const next = page.getByRole("textbox", { name: say("opportunities:field.nextStep") });
  await next.fill("Ask for the drawings");
  await api.run("mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { id } }", {
    input: { id, version, amount: 12_000 },
  });
  await page.getByText(say("opportunities:seenBy.restrict")).click();
  await page.getByRole("button", { name: say("opportunities:seenBy.button") }).click();
  await expect(page.getByRole("alert")).toContainText(say("errors:stale"));
  await expect(next).toHaveValue("Ask for the drawings");
  await awake(page);
  // What stands has been seen: the second press is meant.
  await page.getByText(say("opportunities:seenBy.restrict")).click();
  await page.getByRole("button", { name: say("opportunities:seenBy.button") }).click();
  await expect(page).toHaveURL(new RegExp(`/opportunities/${bare(id)}$`));
});

test("a next step is not put over one that somebody said while it was written", async ({ as, program, watch }) => {
  watch.allow(/409/);
  const api = await program("salome");
  const { id, version } = await api.deal(await api.account("Hydrelia"), "Weir survey");
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/opportunities/${bare(id)}`);
  await awake(page);
  const part = page.getByRole("region", { name: say("opportunities:field.nextStep") });
  await part.getByText(say("opportunities:next.say")).click();
  const next = page.getByRole("textbox", { name: say("opportunities:field.nextStep") });
  await next.fill("Ask for the drawings");
  await api.run("mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { id } }", {
    input: { id, version, nextStep: "Call the mayor" },
  });
  const said = part.getByRole("strong");
  await expect(said).toHaveText("Call the mayor");
  const save = page.getByRole("button", { name: say("common:save"), exact: true });
  await save.click();
  await expect(page.getByRole("alert")).toContainText(say("errors:stale"));
  await expect(said).toHaveText("Call the mayor");
  await expect(next).toHaveValue("Ask for the drawings");
  // News do not take the sentence away.
  await api.run("mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { id } }", {
    input: { id, version: version + 1, nextStep: "Call the prefect" },
  });
  await expect(said).toHaveText("Call the prefect");
  await expect(page.getByRole("alert")).toContainText(say("errors:stale"));
  // Who has read what stands may still mean it.
  await save.click();
  await expect(said).toHaveText("Ask for the drawings");
});

test("a contact that cannot be noted is refused beside what was written, which stays", async ({
  as,
  program,
  watch,
}) => {
  watch.allow(/400/);
  const api = await program("salome");
  const account = await api.account("Hydrelia");
  const page = await as("salome", { speaks: "en" });
  await page.goto(`/accounts/${bare(account)}/timeline`);
  await awake(page);
  await page.getByText(say("interactions:log.open")).click();
  const subject = page.getByLabel(say("interactions:log.subject"));
  // Longer than a browser without the limit would send.
  await subject.evaluate((field: HTMLInputElement) => field.removeAttribute("maxlength"));
  await subject.fill("A very long call. ".repeat(20));
  const reread = nextReading(page, "/timeline");
  await api.post(account, "The page is read again while one writes.");
  await reread;
  await page.getByRole("button", { name: say("interactions:log.save") }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByText(say("errors:tooLong", { max: 200 }))).toBeVisible();
  await expect(subject).toHaveValue(/A very long call/);
  await subject.fill("A short call");
  await page.getByRole("button", { name: say("interactions:log.save") }).click();
  await expect(page.getByText("A short call")).toBeVisible();
  await expect(subject).toBeHidden();
});

test("what is refused far down a page is said where one is", async ({ as, program, watch }) => {
  watch.allow(/401/);
  const api = await program("salome");
  const { id } = await api.person(await api.account("Hydrelia"), "Anselme Courcier");
  const page = await as("tom", { speaks: "en", ...phone, viewport: { width: 390, height: 500 } });
  await unheard(page);
  await page.goto(`/people/${bare(id)}#claim`);
  await awake(page);
  const how = page.getByRole("textbox", { name: say("network:claim.how") });
  await how.fill("We rowed together.");
  await page.context().clearCookies({ name: "sid" });
  await page.getByRole("button", { name: say("network:claim.save"), exact: true }).click();
  const refusal = page.getByRole("alert");
  await expect(refusal).toContainText(say("errors:signInFirst"));
  await expect(refusal).toBeInViewport({ ratio: 1 });
  await expect(how).toHaveValue("We rowed together.");
});
