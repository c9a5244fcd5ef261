/** Names, words and addresses longer than a phone is wide: every page keeps them within its width. */
import { expect, phone, test } from "./journey.ts";
import { bare, type Program } from "./program.ts";

const FIRM = "Telekommunikationsüberwachungsverordnung AG";
const GROUP = `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft`;
const PERSON = "Elena Papadimitropoulos-Konstantinidis";
const WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";
const MAIL = `${"konstantinidis.".repeat(3)}elena@${"verordnung-".repeat(4)}amt.example`;
const LINK = `https://verordnung.example/${"dokumente-".repeat(12)}2026.pdf`;

/** Everything that has a name or a text, with the longest of them. */
async function fill(api: Program): Promise<string[]> {
  const CREATE = `mutation ($input: AccountFieldsInput!) { createAccount(input: $input) { id } }`;
  const made = (input: object) => api.run<{ createAccount: { id: string } }>(CREATE, { input });
  const group = (await made({ name: GROUP })).createAccount.id;
  const more = {
    industry: WORD,
    city: WORD,
    about: `${WORD} ${LINK}`,
    domains: [`${"a".repeat(60)}.example`],
    tags: [WORD.slice(0, 50)],
  };
  const account = (await made({ name: FIRM, parentId: group, ...more })).createAccount.id;
  const known = {
    title: WORD,
    about: `${WORD} ${LINK}`,
    emails: [MAIL],
    phones: ["+33 1 42 68 53 00 x12 (Empfangsbereichsleitung)"],
  };
  const people: string[] = [];
  for (const name of [PERSON, `${PERSON}-${GROUP.slice(0, 40)}`, GROUP]) {
    people.push((await api.person(account, name, known)).id);
  }
  const deal = await api.deal(account, `${WORD} ${GROUP}`, { amount: 123_456_789, currency: "EUR" });
  await api.run("mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { id } }", {
    input: { ...deal, nextStep: `${WORD} ${LINK}` },
  });
  const PART =
    'mutation ($id: ID!, $person: ID!) { setOpportunityPerson(opportunityId: $id, personId: $person, part: "decides") { id } }';
  await api.run(PART, { id: deal.id, person: people[0] });
  const POST = "mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }";
  const body = `${PERSON} (${WORD}, ${MAIL}) sent ${LINK} and \`${"code".repeat(40)}\`.`;
  const about = { accountId: account, opportunityId: deal.id, personIds: people, clientId: crypto.randomUUID() };
  const post = (await api.run<{ createPost: { id: string } }>(POST, { input: { ...about, body } })).createPost.id;
  const [a, p, d, t] = [account, people[0]!, deal.id, post].map(bare) as [string, string, string, string];
  return [
    ...["", "/people", "/timeline", "/opportunities", "/about", "/edit"].map((part) => `/accounts/${a}${part}`),
    ...[
      `/people/${p}`,
      `/people/${p}?edit`,
      `/people/${bare(people[2]!)}`,
      `/opportunities/${d}`,
      `/opportunities/${d}/edit`,
      `/posts/${t}`,
    ],
    ...[
      "/",
      "/accounts",
      "/opportunities",
      "/opportunities?view=table",
      "/insights",
      "/notifications",
      "/settings",
      "/compose",
    ],
    ...[
      `/search?q=${WORD}`,
      `/search?q=${encodeURIComponent(FIRM)}`,
      `/who-knows?account=${a}`,
      `/who-knows?person=${p}`,
    ],
    `/accounts?q=${WORD.repeat(2)}`,
  ];
}

test("nothing that is long makes a page wider than a phone", async ({ as, program }) => {
  test.setTimeout(180_000);
  const addresses = await fill(await program("salome"));
  const page = await as("salome", { ...phone, speaks: "fr" });
  const wide: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
    const over = await page.evaluate(() => {
      // What is closed could be opened.
      for (const part of document.querySelectorAll("main details")) part.setAttribute("open", "");
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (over > 0) wide.push(`${address}: ${over} px`);
  }
  expect(wide).toEqual([]);
});
