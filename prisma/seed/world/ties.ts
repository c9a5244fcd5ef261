import {
  acceptNotes,
  askReasons,
  declineNotes,
  suggestNotes,
  tieStories,
  touches,
  type TouchChannel,
} from "../content/touches.ts";
import { interactionRow, introductionRow, relationshipRow } from "../rows/build.ts";
import { spoken, type Conversation } from "./conversation.ts";
import type { Deal } from "./deal-life.ts";
import { dateOnly, DAY, workingTime } from "./moments.ts";
import type { Contact, Member, Thread } from "./types.ts";
import { tell } from "./wording.ts";

const channels = Object.entries(touches).map(([channel, { weight }]) => [channel as TouchChannel, weight] as const);

/** Who of us has ever stood in front of somebody there: everyone on a busy account, hardly anyone on most others. */
export function facesOf({ random, plan }: Conversation): readonly Member[] {
  if (plan.posts > 40) return plan.regulars;
  return random.sample(
    plan.regulars,
    random.weighted([
      [0, 6],
      [1, 16],
      [2, 22],
      [3, 18],
      [4, 14],
      [5, 10],
      [7, 14],
    ] as const),
  );
}

/** Calls, meetings, visits and letters of an account: with the people of its deals, by the colleagues who know it. */
export function makeTouches(
  talk: Conversation,
  faces: readonly Member[],
  deals: readonly Deal[],
  newThread: () => Thread,
  count: number,
  from: number,
): void {
  const { random, plan, into, at } = talk;
  for (let index = 0; index < count; index++) {
    const deal = deals.length > 0 && random.chance(0.5) ? random.pick(deals) : null;
    const start = deal ? deal.stages[0]!.at : from;
    const end = Math.min(deal ? deal.until : plan.quietAfter, at - DAY / 4);
    const occurred = workingTime(random, start + (end - start) * random.next());
    if (occurred >= at) continue;
    const thread = deal?.thread ?? newThread();
    const channel = random.weighted(channels);
    const known = deal ? [deal.owner, ...deal.crew] : faces;
    if (known.length === 0) continue;
    const user = deal && random.chance(0.5) ? deal.owner : random.pick(known);
    const { text } = tell(random, random.pick(touches[channel][plan.language]), {
      plan,
      thread,
      author: user,
      other: user,
      language: plan.language,
      at: occurred,
      mentions: false,
    });
    const row = into.add(
      "interactions",
      interactionRow({
        id: random.id(occurred),
        accountId: plan.row.id,
        opportunityId: deal?.row.id ?? null,
        channel,
        subject: text,
        occurredAt: new Date(occurred),
        ...talk.keys(random.chance(0.4)),
        createdById: user.id,
        createdAt: new Date(Math.min(at, occurred + random.int(0, 20) * 3_600_000)),
      }),
    );
    const many = channel === "meeting" || channel === "visit" || channel === "event";
    const users =
      many && random.chance(0.5)
        ? [
            user,
            ...random.sample(
              known.filter((one) => one !== user),
              1,
            ),
          ]
        : [user];
    const people = many && random.chance(0.6) ? [thread.p, thread.q] : [random.chance(0.7) ? thread.p : thread.q];
    for (const { id } of users) participant(id, null);
    for (const contact of new Set(people)) participant(null, contact.row.id);

    function participant(userId: string | null, personId: string | null): void {
      into.add("interaction_participants", { id: random.id(occurred), interactionId: row.id, userId, personId });
    }
  }
}

export type Tie = { member: Member; contact: Contact; claimed: "strong" | "familiar" | "faint" };

/** Ties that colleagues claim, and what they let others see of them. */
export function makeTies(
  talk: Conversation,
  faces: readonly Member[],
  contacts: readonly Contact[],
  newThread: () => Thread,
): Tie[] {
  const { random, plan } = talk;
  const ties: Tie[] = [];
  const claimedAlready = new Set(talk.into.of("relationships").map((tie) => `${tie.userId} ${tie.personId}`));
  for (const contact of contacts) {
    const knowing = random.weighted([
      [0, 48],
      [1, 30],
      [2, 15],
      [3, 7],
    ] as const);
    const guests = contact.row.circleId === null ? [] : plan.guests;
    for (const member of random.sample([...faces, ...guests], knowing)) {
      const claimed = random.weighted([
        ["strong", 22],
        ["familiar", 48],
        ["faint", 30],
      ] as const);
      if (!claimedAlready.has(`${member.id} ${contact.row.id}`)) ties.push({ member, contact, claimed });
    }
  }
  // Two colleagues on one page do not tell the same story of how they came to know somebody.
  const told = new Set<string>();
  for (const tie of ties) {
    const stories = tieStories[tie.claimed][tie.member.locale];
    const open = stories.filter((story) => !told.has(story));
    const story = random.pick(open.length > 0 ? open : stories);
    told.add(story);
    claimTie(talk, tie, newThread(), { story });
  }
  return ties;
}

/** `open`: told by name, whoever reads it; `at`: when, drawn unless given. */
export function claimTie(
  talk: Conversation,
  { member, contact, claimed }: Tie,
  thread: Thread,
  { story, open, at: told }: { story: string; open?: boolean; at?: number },
): void {
  const { random, plan, at, into } = talk;
  const language = member.locale;
  const created = told ?? at - random.int(20, 500) * DAY;
  into.add(
    "relationships",
    relationshipRow({
      id: random.id(created),
      userId: member.id,
      personId: contact.row.id,
      how: tell(random, story, { plan, thread, author: member, other: member, language, at, mentions: false }).text,
      claimed,
      since: random.chance(0.6) ? dateOnly(at - random.int(300, 4000) * DAY) : null,
      disclosure: open
        ? "name"
        : random.weighted([
            ["name", 78],
            ["anonymous", 15],
            ["nothing", 7],
          ] as const),
      createdAt: new Date(created),
    }),
  );
}

/** Introductions asked of those who claim a tie, followed to wherever they got. Returns what the ledger needs. */
export function makeIntroductions(talk: Conversation, ties: readonly Tie[], deals: readonly Deal[]): void {
  const { random, plan, at, into } = talk;
  for (const tie of ties) {
    // What waits for the salesperson of the demo is written by hand (account-world.ts).
    if (tie.member.role === "influencer" || tie.member.key === "salome" || !random.chance(0.17)) continue;
    const askers = plan.regulars.filter(
      (one) => one !== tie.member && ["Key accounts", "Sales"].includes(one.department),
    );
    if (askers.length === 0) continue;
    const requester = random.pick(askers);
    const deal = deals.length > 0 && random.chance(0.7) ? random.pick(deals) : null;
    const thread = { ...(deal ?? deals[0])?.thread, p: tie.contact } as Thread;
    if (!thread.machine) continue;
    const state = random.weighted([
      ["asked", 8],
      ["accepted", 10],
      ["declined", 10],
      ["suggested", 8],
      ["introduced", 16],
      ["met", 14],
      ["closed", 28],
      ["withdrawn", 6],
    ] as const);
    const settled = ["declined", "closed", "withdrawn"].includes(state);
    const asked = workingTime(random, at - random.int(settled ? 20 : 1, settled ? 400 : 40) * DAY);
    if (asked >= at - DAY / 2) continue;
    const language = spoken(random, requester, plan.language);
    const third = plan.regulars.filter((one) => one !== tie.member && one !== requester);
    if (third.length === 0) continue;
    const other = random.pick(third);
    const say = (frames: { fr: readonly string[]; en: readonly string[] }, member: Member) =>
      tell(random, random.pick(frames[language]), {
        plan,
        thread,
        author: member,
        other,
        language,
        at: asked,
        mentions: false,
      }).text;
    const note =
      state === "declined"
        ? say(declineNotes, tie.member)
        : state === "suggested"
          ? say(suggestNotes, tie.member)
          : ["asked", "withdrawn"].includes(state)
            ? ""
            : say(acceptNotes, tie.member);
    into.add(
      "introductions",
      introductionRow({
        id: random.id(asked),
        requesterId: requester.id,
        connectorId: tie.member.id,
        personId: tie.contact.row.id,
        accountId: plan.row.id,
        opportunityId: deal?.row.id ?? null,
        reason: say(askReasons, requester),
        state,
        note,
        suggestedUserId: state === "suggested" ? other.id : null,
        outcome:
          state === "closed"
            ? random.weighted([
                ["helped", 64],
                ["no-answer", 16],
                ["not-now", 14],
                ["other", 6],
              ] as const)
            : "",
        createdAt: new Date(asked),
        changedAt: new Date(state === "asked" ? asked : Math.min(at, asked + random.int(1, settled ? 20 : 6) * DAY)),
        version: state === "asked" ? 1 : 2,
      }),
    );
  }
}
