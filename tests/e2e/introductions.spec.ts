/** Step 4: who knows them, ask for an introduction, the answer, and what came of it; and a "not now" that stays private. */
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { bare, type Program } from "./program.ts";
import { words } from "./words.ts";

const say = words("en");

/** Someone whom Inès says she knows, and nobody else. */
async function known(by: Program, accountId: string, name: string): Promise<string> {
  const { id: personId } = await by.person(accountId, name, { title: "Head of maintenance" });
  await by.run("mutation ($input: ClaimRelationshipInput!) { claimRelationship(input: $input) { id } }", {
    input: { personId, how: "We ran the same bench for six years", claimed: "strong", disclosure: "name" },
  });
  return personId;
}

async function ask(page: Page, personId: string, reason: string): Promise<void> {
  await page.goto(`/who-knows?person=${bare(personId)}`);
  await expect(page.getByText("We ran the same bench for six years")).toBeVisible();
  await page.getByRole("link", { name: say("network:ask", { name: "Inès" }) }).click();
  const why = page.getByLabel(say("network:panel.why"));
  await why.fill(reason);
  await page.reload();
  await expect(why).toHaveValue(reason);
  await page.getByRole("button", { name: say("network:panel.send", { name: "Inès" }) }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // Sent is sent: no draft is left of it.
  const drafts = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(":ask:")));
  await expect.poll(drafts).toEqual([]);
}

test("an introduction is asked, accepted, made, and followed to its outcome", async ({ as, program }) => {
  const ines = await program("ines");
  const name = "Bérénice Aumont";
  const personId = await known(ines, await ines.account("Hydrelia"), name);
  const asker = await as("salome", { speaks: "en" });
  const connector = await as("ines", { speaks: "en" });
  await connector.goto("/who-knows");
  await ask(asker, personId, "Twenty minutes about the pump contract before March.");

  const waiting = connector.getByRole("listitem").filter({ hasText: name });
  await expect(waiting).toContainText("Twenty minutes about the pump contract");
  await waiting.getByRole("button", { name: say("network:act.accept") }).click();
  const asked = asker.getByRole("listitem").filter({ hasText: name }).last();
  await expect(asked).toContainText(say("network:state.accepted", { name: "Inès" }));
  await waiting.getByRole("button", { name: say("network:act.introduced") }).click();
  await expect(asked).toContainText(say("network:state.introduced"));
  await asked.getByRole("button", { name: say("network:act.met") }).click();
  await expect(asker.getByText(say("network:led.toYou", { name: "Inès", person: name }))).toBeVisible();
});

test("a no is said in private: the asker reads not now, and no reason", async ({ as, program }) => {
  const ines = await program("ines");
  const name = "Corentin Malvy";
  const personId = await known(ines, await ines.account("Hydrelia"), name);
  const asker = await as("tom");
  await ask(asker, personId, "He may know about the gearbox trial.");
  const connector = await as("ines", { speaks: "en" });
  await connector.goto("/who-knows");
  const waiting = connector.getByRole("listitem").filter({ hasText: name });
  await waiting.getByRole("button", { name: say("network:act.decline") }).click();
  await expect(waiting).toHaveCount(0);
  const asked = asker.getByRole("listitem").filter({ hasText: name }).last();
  await expect(asked).toContainText(say("network:state.declined"));
});
