import { lostStories } from "../content/deal-closings.ts";
import { nextSteps } from "../content/touches.ts";
import type { ReferenceDeal } from "../content/reference-deals.ts";
import type { Random } from "../random.ts";
import { opportunityRow } from "../rows/build.ts";
import { type StageKey, stageOf } from "../rows/fixed.ts";
import type { OpportunityRow } from "../rows/types.ts";
import type { Conversation } from "./conversation.ts";
import { dateOnly, DAY, workingTime } from "./moments.ts";
import type { Contact, Member, Thread } from "./types.ts";
import { tell } from "./wording.ts";

/** A deal and the moments its stages began; `until` is where its story stops being told. */
export type Deal = {
  row: OpportunityRow;
  owner: Member;
  /** Who helps with it, besides its owner: nobody on some deals, half of the account's regulars on others. */
  crew: readonly Member[];
  thread: Thread;
  stages: readonly { key: StageKey; at: number }[];
  until: number;
  lost: (typeof lostStories)[number] | null;
};

const path: readonly StageKey[] = ["tip", "qualified", "proposal", "negotiation"];

/** Days a stage usually takes. */
const usual: Record<string, readonly [number, number]> = {
  tip: [3, 30],
  qualified: [10, 45],
  proposal: [8, 45],
  negotiation: [7, 40],
};

/** How many help with a deal: some are carried alone, and few by the whole house. */
const crewSizes = [
  [0, 10],
  [1, 13],
  [2, 17],
  [3, 17],
  [4, 14],
  [5, 11],
  [6, 9],
  [8, 6],
  [10, 3],
] as const;

/** When a drawn deal changed stage: it ends won or lost in the past, or is still on its way. */
function drawStages(random: Random, at: number, quietAfter: number, helpers: number): { key: StageKey; at: number }[] {
  const chance = 0.22 + 0.075 * Math.min(helpers, 6);
  const outcome = random.chance(0.3) ? "open" : random.chance(chance) ? "won" : "lost";
  const reached =
    outcome === "won"
      ? 4
      : outcome === "lost"
        ? random.weighted([
            [1, 34],
            [2, 34],
            [3, 20],
            [4, 12],
          ] as const)
        : random.weighted([
            [1, 30],
            [2, 28],
            [3, 26],
            [4, 16],
          ] as const);
  const spans = path.slice(0, reached).map((key) => random.int(...usual[key]!) * DAY);
  const life = spans.reduce((sum, span) => sum + span, 0);
  const closed = outcome !== "open";
  const end = closed
    ? quietAfter - random.int(2, Math.max(3, 540 - Math.ceil(life / DAY))) * DAY
    : at + spans[reached - 1]! * random.next();
  const stages: { key: StageKey; at: number }[] = [];
  let moment = end - life;
  for (const [index, span] of spans.entries()) {
    stages.push({ key: path[index]!, at: Math.min(workingTime(random, moment), at - DAY) });
    moment += span;
  }
  if (closed) stages.push({ key: outcome, at: Math.min(workingTime(random, end), at - DAY / 2) });
  return stages;
}

function referenceStages(deal: ReferenceDeal, at: number): { key: StageKey; at: number }[] {
  const reached = path.indexOf(deal.stage) + 1;
  const opened = at - deal.openedDaysAgo * DAY;
  const since = at - deal.since * DAY;
  return path.slice(0, reached).map((key, index) => ({
    key,
    at: reached === 1 ? opened : opened + ((since - opened) * index) / (reached - 1),
  }));
}

export function makeDeal(
  talk: Conversation,
  owner: Member,
  thread: Thread,
  people: readonly Contact[],
  guests: boolean,
  reference?: ReferenceDeal,
): Deal {
  const { random, plan, at, into } = talk;
  const crew = reference
    ? plan.regulars.filter(({ key }) => reference.crew.includes(key))
    : random.sample(
        plan.regulars.filter((one) => one !== owner),
        random.weighted(crewSizes),
      );
  const stages = reference ? referenceStages(reference, at) : drawStages(random, at, plan.quietAfter, crew.length);
  const last = stages[stages.length - 1]!;
  const closed = last.key === "won" || last.key === "lost";
  const lost = last.key === "lost" ? random.pick(lostStories) : null;
  const created = stages[0]!.at;
  const expected = closed ? last.at + random.int(-20, 25) * DAY : at + random.int(-12, 120) * DAY;
  const row = opportunityRow({
    id: random.id(created),
    accountId: plan.row.id,
    name: thread.deal,
    stageId: stageOf(last.key).id,
    amount: thread.amount,
    expectedOn: last.key === "tip" && random.chance(0.4) ? null : dateOnly(expected),
    ownerId: owner.id,
    ...step(),
    lostReason: lost ? lost.reason[plan.language === "fr" ? 0 : 1] : "",
    ...talk.keys(guests),
    stageSince: new Date(last.at),
    closedAt: closed ? new Date(last.at) : null,
    createdAt: new Date(created),
    createdById: owner.id,
    version: stages.length,
  });
  if (reference) {
    row.expectedOn = reference.closeInDays === null ? null : dateOnly(at + reference.closeInDays * DAY);
    row.nextStep = reference.nextStep;
    row.nextStepOn = reference.nextStepInDays === null ? null : dateOnly(at + reference.nextStepInDays * DAY);
  }
  into.add("opportunities", row);
  writeHistory();
  for (const [contact, part] of parts()) {
    into.add("opportunity_people", { opportunityId: row.id, personId: contact.row.id, part, createdAt: row.createdAt });
  }
  return { row, owner, crew, thread, stages, until: closed ? last.at : at, lost };

  function step(): Pick<OpportunityRow, "nextStep" | "nextStepOn"> {
    if (closed || random.chance(0.12)) return { nextStep: "", nextStepOn: null };
    const language = plan.language;
    const frame = random.pick(nextSteps[last.key as keyof typeof nextSteps][language]);
    const other = random.pick(plan.regulars);
    const { text } = tell(random, frame, { plan, thread, author: owner, other, language, at, mentions: false });
    const on = random.chance(0.75) ? dateOnly(at + random.int(-6, 24) * DAY) : null;
    return { nextStep: text.charAt(0).toUpperCase() + text.slice(1), nextStepOn: on };
  }

  function writeHistory(): void {
    const change = (field: string, before: string, after: string, moment: number) =>
      into.add("opportunity_changes", {
        id: random.id(moment),
        opportunityId: row.id,
        field,
        before,
        after,
        byId: owner.id,
        createdAt: new Date(moment),
      });
    change("opened", "", "", created);
    for (const [index, stage] of stages.entries()) {
      if (index > 0) change("stage", stages[index - 1]!.key, stage.key, stage.at);
    }
    if (stages.length > 2 && random.chance(0.5)) {
      const before = Math.round((thread.amount * (0.75 + random.next() * 0.4)) / 5000) * 5000;
      if (before !== thread.amount)
        change("amount", `${before} EUR`, `${thread.amount} EUR`, (stages[1]!.at + stages[2]!.at) / 2);
    }
  }

  function parts(): Map<Contact, string> {
    const out = new Map<Contact, string>();
    if (reference) {
      for (const contact of people) {
        const part = reference.people[contact.row.name];
        if (part) out.set(contact, part);
      }
      return out;
    }
    // The one who talks champions it, the one who decides is named second; a quarter of the deals have not found out who.
    out.set(thread.p, random.pick(["champions", "champions", "influences"]));
    if (random.chance(0.88)) out.set(thread.q, random.chance(0.85) ? "decides" : random.pick(["influences", "blocks"]));
    if (random.chance(0.3)) out.set(thread.n, random.pick(["influences", "blocks"]));
    return out;
  }
}
