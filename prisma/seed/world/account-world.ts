import { referenceDeals } from "../content/reference-deals.ts";
import { referencePeople } from "../content/reference-people.ts";
import { products, rivals } from "../content/vocabulary.ts";
import type { Random } from "../random.ts";
import { introductionRow } from "../rows/build.ts";
import { Bundle } from "./bundle.ts";
import { makeContacts } from "./contacts.ts";
import { Conversation } from "./conversation.ts";
import { makeDeal, type Deal } from "./deal-life.ts";
import type { Firm } from "./firm.ts";
import { factsOf, type SeedFact } from "./facts.ts";
import { makeFollowers } from "./followers.ts";
import { agoAtWork, DAY } from "./moments.ts";
import { notifyCast } from "./notices.ts";
import { tellPresent } from "./present.ts";
import { proposeStructure } from "./proposals.ts";
import { Narrator } from "./stories.ts";
import { tellReferenceTies } from "./reference-ties.ts";
import { claimTie, facesOf, makeIntroductions, makeTies, makeTouches } from "./ties.ts";
import type { AccountPlan, Contact, Member, Thread } from "./types.ts";

export type Told = { bundle: Bundle; facts: SeedFact[] };

/** How far back the stories of the company go. */
export const HISTORY = 548 * DAY;

/** All rows of one account, and the facts its ledger will be settled from.
 * Depends on the plan and on the account's own random source only. */
export function tellAccount(
  source: Random,
  firm: Firm,
  cast: readonly Member[],
  plan: AccountPlan,
  at: number,
  proposals: boolean,
): Told {
  const random = source.fork(`world:${plan.index}`);
  const into = new Bundle();
  // Rows are mutated while the account is told (last post, last contact), so that the plan keeps the final row.
  into.add("accounts", plan.row);
  const talk = new Conversation(random, plan, at, into);
  const contacts = makeContacts(random, plan, referencePeople[plan.row.name] ?? [], at, into);
  const newThread = threads(random, plan, contacts, at);
  const from = at - HISTORY;

  const deals = makeDeals(talk, newThread, contacts);
  const told = tellPresent(talk, firm, contacts, deals);
  const narrator = new Narrator(talk, plan.posts - told.length, newThread);
  const perDeal = Math.max(3, Math.floor((plan.posts * 0.75) / Math.max(1, deals.length)));
  for (const deal of deals) {
    const scriptedOrigin = deal.row.originPostId;
    narrator.tellDeal(deal, Math.min(11, perDeal));
    if (scriptedOrigin) deal.row.originPostId = scriptedOrigin;
  }
  narrator.tellTheRest(from);

  const touched = Math.min(400, Math.round(plan.posts * 0.4) + 2);
  tellReferenceTies(talk, firm, contacts, newThread);
  const faces = facesOf(talk);
  makeTouches(talk, faces, deals, newThread, touched, from);
  const ties = makeTies(talk, faces, contacts, newThread);
  makeIntroductions(talk, ties, deals);
  addWaitingIntroductions(talk, firm, contacts, deals, newThread);
  const followers = makeFollowers(talk, cast);
  notifyCast(talk, cast, followers);
  const writers = [...plan.regulars, ...plan.guests];
  if (proposals) proposeStructure(talk, contacts, deals, new Map(writers.map((one) => [one.id, one])));
  noteOrigins(into);
  return { bundle: into, facts: factsOf(into, deals) };
}

/** A deal's history begins with the post it was opened from. */
function noteOrigins(into: Bundle): void {
  const origins = new Map(into.of("opportunities").map((deal) => [deal.id, deal.originPostId]));
  for (const change of into.of("opportunity_changes")) {
    if (change.field === "opened") change.after = origins.get(change.opportunityId) ?? "";
  }
}

/** What a story is about, drawn from the account's people and its industry. */
function threads(random: Random, plan: AccountPlan, all: readonly Contact[], at: number): (deal?: string) => Thread {
  // Who has only just arrived has no past to be told.
  const contacts = all.filter(({ startedAt }) => startedAt === null || at - startedAt > 7 * DAY);
  return (deal) => {
    const [p, q, n] = random.sample(contacts, 3) as [Contact, Contact, Contact];
    // The one who decides is named second: the first is the one who talks.
    const [first, second] = contacts.indexOf(p) > contacts.indexOf(q) ? [p, q] : [q, p];
    const size = 15_000 * Math.exp(random.next() * 3.6);
    return {
      p: first,
      q: second,
      n,
      machine: random.pick(plan.industry.machines),
      trouble: random.pick(plan.industry.troubles),
      stake: random.pick(plan.industry.stakes),
      product: random.pick(products),
      rival: random.pick(rivals),
      deal: deal ?? random.pick(plan.industry.deals)[plan.language === "fr" ? 0 : 1],
      amount: Math.round(size / 5000) * 5000,
    };
  };
}

function makeDeals(talk: Conversation, newThread: (deal?: string) => Thread, contacts: readonly Contact[]): Deal[] {
  const { random, plan } = talk;
  const given = referenceDeals[plan.row.name] ?? [];
  const free = plan.industry.deals.filter((pair) => !given.some(({ name }) => pair.includes(name)));
  const names = random.sample(free, 5).map((pair) => pair[plan.language === "fr" ? 0 : 1]);
  const sellers = plan.regulars.filter((one) => ["Key accounts", "Sales"].includes(one.department));
  return Array.from({ length: Math.max(given.length, plan.opportunities) }, (_, index) => {
    const reference = given[index];
    const drawn = index - given.length;
    const name =
      reference?.name ??
      (drawn < names.length
        ? names[drawn]!
        : `${names[drawn % names.length]!}, phase ${1 + Math.floor(drawn / names.length)}`);
    const thread = newThread(name);
    if (reference) thread.amount = reference.amount;
    const owner = reference
      ? (plan.regulars.find((one) => one.key === reference.owner) ?? plan.owner)
      : random.chance(0.75)
        ? plan.owner
        : random.pick([plan.owner, ...sellers]);
    return makeDeal(talk, owner, thread, contacts, random.chance(0.5), reference);
  });
}

/** The two introductions that wait for the salesperson of the demo, as on the first screen of the designs. */
const waiting = [
  {
    account: "Nordhavn Ferries",
    by: "hugo",
    person: "Anke Vogt",
    how: "Met at a trade dinner, seen since.",
    reason: "Ten minutes on how they qualify a new supplier.",
    hours: 5,
  },
  {
    account: "Aérolor Rotors",
    by: "noemie",
    person: "Étienne Roumier",
    how: "Three years of quarterly reviews.",
    reason: "Before the framework contract goes to Nantes.",
    hours: 22,
  },
];

function addWaitingIntroductions(
  talk: Conversation,
  firm: Firm,
  contacts: readonly Contact[],
  deals: readonly Deal[],
  newThread: () => Thread,
): void {
  const { plan, at, into, random } = talk;
  for (const ask of waiting.filter((one) => one.account === plan.row.name)) {
    const contact = contacts.find((one) => one.row.name === ask.person)!;
    const salome = firm.byKey("salome");
    const claimed = into.of("relationships").some((tie) => tie.userId === salome.id && tie.personId === contact.row.id);
    if (!claimed)
      claimTie(talk, { member: salome, contact, claimed: "familiar" }, newThread(), { story: ask.how, open: true });
    const createdAt = new Date(agoAtWork(at, ask.hours));
    into.add(
      "introductions",
      introductionRow({
        id: random.id(createdAt.getTime()),
        requesterId: firm.byKey(ask.by).id,
        connectorId: salome.id,
        personId: contact.row.id,
        accountId: plan.row.id,
        opportunityId: deals[0]?.row.id ?? null,
        reason: ask.reason,
        createdAt,
      }),
    );
  }
}
