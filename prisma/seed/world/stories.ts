import { precisionOf } from "../../../domain/conversation/value.ts";
import type { Beat } from "../content/beat.ts";
import { afterLossBeats, wonBeats } from "../content/deal-closings.ts";
import { negotiationBeats } from "../content/deal-negotiation.ts";
import { proposalBeats } from "../content/deal-proposal.ts";
import { qualifiedBeats } from "../content/deal-qualified.ts";
import { everydayBeats } from "../content/everyday.ts";
import { neededOpenings } from "../content/openings-needed.ts";
import { offeredOpenings } from "../content/openings-offered.ts";
import { tails } from "../content/replies.ts";
import { peopleStories } from "../content/stories-people.ts";
import { serviceStories } from "../content/stories-service.ts";
import type { Random } from "../random.ts";
import type { StageKey } from "../rows/fixed.ts";
import type { PostRow } from "../rows/types.ts";
import { sayable, spoken, type Conversation } from "./conversation.ts";
import type { Deal } from "./deal-life.ts";
import { DAY, HOUR, workingTime } from "./moments.ts";
import type { Member, Thread } from "./types.ts";
import { tell } from "./wording.ts";

const openings = [...neededOpenings, ...offeredOpenings];
const stories = [...serviceStories, ...peopleStories];
const byStage: Partial<Record<StageKey, readonly Beat[]>> = {
  qualified: qualifiedBeats,
  proposal: proposalBeats,
  negotiation: negotiationBeats,
};

/** Tells what happens on one account, as posts with what colleagues make of them, until its budget is spent. */
export class Narrator {
  private left: number;
  /** Frames used lately on this account: a page never says the same thing twice in a row. */
  private readonly recent: string[] = [];

  constructor(
    private readonly talk: Conversation,
    budget: number,
    private readonly newThread: (deal?: string) => Thread,
  ) {
    this.left = budget;
  }

  get random(): Random {
    return this.talk.random;
  }

  /** A deal from its first tip to its end, at most `most` posts. Returns its posts, the first of which opened it. */
  tellDeal(deal: Deal, most: number): PostRow[] {
    const { random, talk } = this;
    const told: PostRow[] = [];
    const opening = random.pick(openings);
    const created = deal.stages[0]!.at;
    const among = [deal.owner, ...deal.crew];
    const tell = (beat: Beat, at: number, author?: Member) => {
      if (told.length >= most || at > deal.until + 60 * DAY) return;
      const post = this.tellBeat(beat, deal.thread, at, author, among);
      if (!post) return;
      told.push(post);
      talk.into.add("opportunity_posts", {
        opportunityId: deal.row.id,
        postId: post.id,
        linkedById: random.chance(0.6) ? post.authorId : deal.owner.id,
        createdAt: new Date(post.createdAt.getTime() + random.int(1, 600) * 1000),
      });
    };
    // A tip may come from anyone who knows the account; what follows is the work of those who help.
    const tip = opening.beats[0]!;
    const tipster = random.chance(0.6) ? this.authorOf(tip, talk.plan.regulars) : this.authorOf(tip, among);
    tell(tip, created - random.int(1, 30) * HOUR, tipster ?? undefined);
    const first = told[0];
    if (first) deal.row.originPostId = first.id;
    const second = deal.stages[1]?.at ?? deal.until;
    for (const [index, beat] of opening.beats.slice(1).entries()) {
      if (random.chance(0.7)) tell(beat, created + ((second - created) * (index + 1)) / opening.beats.length);
    }
    for (const [index, { key, at }] of deal.stages.entries()) {
      const until = deal.stages[index + 1]?.at ?? deal.until;
      for (const [place, beat] of this.stageBeats(key, deal).entries()) {
        const moment = place === 0 ? at + random.int(1, 5) * 60_000 : at + (until - at) * random.next();
        tell(beat, moment, place === 0 ? deal.owner : undefined);
      }
    }
    return told;
  }

  private stageBeats(stage: StageKey, deal: Deal): Beat[] {
    const { random } = this;
    if (stage === "won")
      return [
        wonBeats[0]!,
        ...(random.chance(0.6) ? [wonBeats[1]!] : []),
        ...(random.chance(0.25) ? [wonBeats[2]!] : []),
      ];
    if (stage === "lost")
      return [random.pick(deal.lost!.beats), ...(random.chance(0.4) ? [random.pick(afterLossBeats)] : [])];
    const beats = byStage[stage];
    if (!beats) return [];
    const [update, ...rest] = beats;
    return [...(random.chance(0.7) ? [update!] : []), ...random.sample(rest, random.int(1, 3))];
  }

  /** Service stories and single contributions, until nothing is left of the budget. */
  tellTheRest(from: number): void {
    const { random, talk } = this;
    const until = talk.plan.quietAfter;
    let idle = 0;
    while (this.left > 0 && idle < 400) {
      const before = this.left;
      // More is said lately than long ago: the firm got used to writing here.
      const start = from + (until - from) * Math.sqrt(random.next());
      if (random.chance(0.42) && this.left > 2) this.tellStory(random.pick(stories).beats, start, until);
      else this.tellBeat(random.pick(everydayBeats), this.newThread(), start);
      idle = this.left === before ? idle + 1 : 0;
    }
  }

  private tellStory(beats: readonly Beat[], start: number, until: number): void {
    const thread = this.newThread();
    let moment = start;
    for (const beat of beats) {
      if (moment > until) return;
      this.tellBeat(beat, thread, moment);
      moment += this.random.int(1, 12) * DAY * 0.8 + this.random.int(0, 6) * HOUR;
    }
  }

  private tellBeat(
    beat: Beat,
    thread: Thread,
    moment: number,
    given?: Member,
    among: readonly Member[] = this.talk.plan.regulars,
  ): PostRow | null {
    const { random, talk } = this;
    const author = given ?? this.authorOf(beat, among);
    const at = workingTime(random, moment);
    if (this.left <= 0 || !author || at >= talk.at - 60_000) return null;
    const language = spoken(random, author, talk.plan.language);
    const frame = this.fresh(sayable(beat[language], author, talk.plan));
    const others = talk.plan.regulars.filter((member) => member !== author);
    const other = others.length > 0 ? random.pick(others) : author;
    const tail = random.chance(0.28) ? ` ${random.pick(sayable(tails[beat.kind][language], author, talk.plan))}` : "";
    const teller = { plan: talk.plan, thread, author, other, language, at, mentions: random.chance(0.55) };
    const told = tell(random, frame + tail, teller);
    const post = talk.post({
      author,
      kind: beat.kind,
      body: told.text,
      channel: beat.channel,
      firstHand: beat.firstHand,
      guests: author.role === "influencer" || random.chance(0.55),
      precision: precisionOf(beat.kind, told.filled),
      createdAt: new Date(at),
      people: told.people.map((contact) => contact.row.id),
    });
    this.left -= 1;
    if (beat.signal) this.signal(beat.signal, post, told.text);
    talk.respond(post, author, thread, among, beat.answers && answersTo(beat, language, frame));
    return post;
  }

  /** Someone of the right department among those who know the account; else the owner where the owner could have said it. */
  private authorOf(beat: Beat, among: readonly Member[]): Member | null {
    const { plan } = this.talk;
    const fitting = among.filter((member) => beat.by.includes(member.department));
    const outside = beat.by.includes("Outside") ? plan.guests : [];
    const all = [...fitting, ...outside, ...outside];
    if (all.length > 0) return this.random.pick(all);
    return beat.by.length > 1 && this.random.chance(0.3) ? plan.owner : null;
  }

  private fresh(frames: readonly string[]): string {
    const open = frames.filter((frame) => !this.recent.includes(frame));
    const frame = this.random.pick(open.length > 0 ? open : frames);
    this.recent.push(frame);
    if (this.recent.length > 40) this.recent.shift();
    return frame;
  }

  private signal(kind: string, post: PostRow, text: string): void {
    const { random, talk } = this;
    const old = talk.at - post.createdAt.getTime() > 45 * DAY;
    if (old && !random.chance(0.4)) return;
    const plain = text.replace(/@?\[([^\]]+)\]\([^)]*\)/g, "$1");
    const sentence = plain.split(/(?<=[.!?])\s/)[0]!;
    talk.into.add("signals", {
      id: random.id(post.createdAt.getTime()),
      accountId: post.accountId,
      kind,
      text: sentence.length > 160 ? `${sentence.slice(0, 157)}…` : sentence,
      postId: post.id,
      audienceId: post.audienceId,
      circleId: post.circleId,
      occurredAt: post.createdAt,
      closedAt: old ? new Date(post.createdAt.getTime() + random.int(5, 40) * DAY) : null,
    });
  }
}

/** The answers that fit the question asked: the one at its place, and those after the last question, which fit all. */
function answersTo(beat: Beat, language: "fr" | "en", frame: string): { fr: readonly string[]; en: readonly string[] } {
  const place = beat[language].indexOf(frame);
  const fitting = (answers: readonly string[], questions: readonly string[]) => [
    answers[place]!,
    ...answers.slice(questions.length),
  ];
  return { fr: fitting(beat.answers!.fr, beat.fr), en: fitting(beat.answers!.en, beat.en) };
}
