import { EVERYONE } from "../../../domain/viewer.ts";
import { referenceAccounts, roots, topics, type ReferenceAccount } from "../content/company-names.ts";
import { mailbox } from "../content/colleagues.ts";
import { heavyIndustries } from "../content/industries-heavy.ts";
import { lightIndustries } from "../content/industries-light.ts";
import { places } from "../content/places.ts";
import type { Industry } from "../content/vocabulary.ts";
import type { Random } from "../random.ts";
import { accountRow } from "../rows/build.ts";
import type { Bundle } from "./bundle.ts";
import type { Firm } from "./firm.ts";
import { typographFrench } from "./french.ts";
import { DAY } from "./moments.ts";
import { share, type Sizes } from "./sizes.ts";
import { teamOf } from "./teams.ts";
import type { AccountPlan, Language } from "./types.ts";

const industries = [...heavyIndustries, ...lightIndustries];

export type PlanMaker = {
  random: Random;
  firm: Firm;
  at: number;
  into: Bundle;
};

/** Every account of the company: who it is, who works it, and how much will be told of it. Small enough to hold at any scale. */
export function planAccounts(maker: PlanMaker, sizes: Sizes): AccountPlan[] {
  const names = new Set(referenceAccounts.map((one) => one.name));
  const count = Math.max(sizes.accounts, referenceAccounts.length);
  const weights = Array.from({ length: count }, (_, index) => {
    const random = maker.random.fork(`weight:${index}`);
    // A few customers are the talk of the firm; most are quiet. Reference accounts are busy.
    if (referenceAccounts[index]?.name === "Aérolor Rotors") return 4;
    return index < referenceAccounts.length ? 2.2 : 0.35 + random.next() ** 2 * 2.2;
  });
  const posts = share(sizes.posts, weights);
  const people = share(
    sizes.people,
    weights.map((weight) => 0.6 + weight),
  );
  const opportunities = share(
    sizes.opportunities,
    weights.map((weight) => 0.3 + weight),
  );
  const plans: AccountPlan[] = [];
  for (let index = 0; index < count; index++) {
    const random = maker.random.fork(`account:${index}`);
    const reference = referenceAccounts[index] ?? invent(random, maker.firm, names, plans);
    const budget = { posts: posts[index]!, people: Math.max(3, people[index]!), opportunities: opportunities[index]! };
    plans.push(plan(maker, random, index, reference, budget, plans));
  }
  return plans;
}

/** A company that does not exist: an invented root in the form of its industry. Some are daughters of an earlier one. */
function invent(random: Random, firm: Firm, names: Set<string>, earlier: readonly AccountPlan[]): ReferenceAccount {
  const language: Language = random.chance(0.58) ? "fr" : "en";
  const industry = random.pick(industries);
  let name = "";
  for (let attempt = 0; name === "" || names.has(name); attempt++) {
    const root = random.pick(roots[language]);
    const form = random.pick(industry.names)[language === "fr" ? 0 : 1];
    const tail = attempt < 6 ? "" : ` ${random.pick(places[language])[0]}`;
    name = form.replace("{x}", root) + tail + (attempt < 30 ? "" : ` ${attempt}`);
    if (/\b(Port|Eaux|Régie|Pharmacie centrale)\b/.test(name)) name = name.replace(/ de ([AEIOUYÉÈHaeiouy])/, " d’$1");
  }
  names.add(name);
  const [city] = random.pick(places[language]);
  const mothers = earlier.filter((one) => one.row.parentId === null && one.language === language && !one.restricted);
  const sellers = firm.insiders.filter((one) => ["Key accounts", "Sales"].includes(one.department));
  return {
    name,
    industry: industry.key,
    city,
    language,
    kind: random.weighted([
      ["customer", 52],
      ["prospect", 34],
      ["partner", 5],
      ["former", 9],
    ] as const),
    size: Math.round(20 * Math.exp(random.next() * 5)),
    ...(mothers.length > 0 && random.chance(0.14) ? { parent: random.pick(mothers.slice(-40)).row.name } : {}),
    owner: random.pick(sellers).key,
  };
}

function plan(
  { firm, at, into }: PlanMaker,
  random: Random,
  index: number,
  reference: ReferenceAccount,
  budget: Pick<AccountPlan, "posts" | "people" | "opportunities">,
  earlier: readonly AccountPlan[],
): AccountPlan {
  const { language } = reference;
  const createdAt = new Date(at - random.int(560, 900) * DAY);
  const place = places[language].find(([city]) => city === reference.city) ?? [reference.city, "", ""];
  const industry = industries.find((one) => one.key === reference.industry)!;
  const owner = firm.byKey(reference.owner);
  const restricted = reference.restricted ?? false;
  const quiet = !reference.circle && index >= 15 && random.chance(0.09);
  const id = random.id(createdAt.getTime());
  const team = teamOf(random, firm, owner, restricted, index);
  let audienceId = EVERYONE;
  if (restricted) {
    audienceId = random.id(createdAt.getTime());
    into.add("audiences", { id: audienceId, kind: "account", name: reference.name, createdAt });
    for (const { id: userId } of team) into.add("audience_members", { audienceId, userId, createdAt });
  }
  const guests = (reference.circle ?? []).map((key) => firm.byKey(key));
  let circleId: string | null = null;
  if (guests.length > 0) {
    circleId = random.id(createdAt.getTime());
    into.add("circles", { id: circleId, name: reference.name, createdAt });
    for (const { id: userId } of guests) into.add("circle_members", { circleId, userId, createdAt });
  }
  const mother = earlier.find((one) => one.row.name === reference.parent);
  const domain = mailbox(reference.name).replaceAll(".", "-").replace(/^-|-$/g, "");
  const row = accountRow({
    id,
    name: reference.name,
    kind: reference.kind,
    industry: industry.key,
    city: reference.city,
    region: place[1],
    country: place[2],
    size: reference.size,
    about: aboutText(random, reference, industry),
    domains: [`${domain}.example`],
    tags: [...(reference.tags ?? random.sample(topics, random.int(0, 2)))],
    parentId: mother?.row.id ?? null,
    ownerId: owner.id,
    audienceId,
    circleId,
    createdAt,
    createdById: owner.id,
  });
  const quietAfter = quiet ? at - random.int(35, 75) * DAY : at;
  return { index, row, industry, language, owner, regulars: team, guests, restricted, quietAfter, ...budget };
}

const figures = { fr: new Intl.NumberFormat("fr-FR"), en: new Intl.NumberFormat("en-GB") };

/** Two lines for the page's "about": where they are and what matters to them, in the language of the account. */
function aboutText(random: Random, { name, city, size, language }: ReferenceAccount, industry: Industry): string {
  const at = language === "fr" ? 0 : 1;
  const [one, other] = random.sample(industry.machines, 2).map((pair) => pair[at]);
  const stake = random.pick(industry.stakes)[at];
  const people = figures[language].format(size);
  return language === "fr"
    ? typographFrench(
        `${name}, à ${city}, ${people} personnes. Ce qui compte chez eux : ${one} et ${other}. Ce que coûte un arrêt : ${stake}.`,
      )
    : `${name}, in ${city}, ${people} people. What matters to them: ${one} and ${other}. What trouble costs: ${stake}.`;
}
