import type { Slot } from "../../../domain/conversation/value-settings.ts";
import type { Random } from "../random.ts";
import { capital, joinFrench, money, typographFrench } from "./french.ts";
import { dayName, monthName } from "./moments.ts";
import type { AccountPlan, Contact, Language, Member, Thread } from "./types.ts";

export type Teller = {
  plan: AccountPlan;
  thread: Thread;
  author: Member;
  /** A colleague other than the author, whom the text may name. */
  other: Member;
  language: Language;
  at: number;
  /** Whether names of people become mentions. */
  mentions: boolean;
};

export type Told = {
  text: string;
  /** People the text names. */
  people: Contact[];
  /** Colleagues it mentions. */
  mentioned: Member[];
  /** What it tells: who, what, when, how much. */
  filled: readonly Slot[];
};

const SLOT = /((?<![\p{L}])(?:de|que|lorsque|à) )?\{(\w+)\}/giu;
const TIMES = {
  fr: ["7 h 12", "8 h 07", "9 h 40", "11 h 20", "14 h 05", "16 h 50", "17 h 30"],
  en: ["7:12", "8:07", "9:40", "11:20", "14:05", "16:50", "17:30"],
};

/** Fills the slots of a frame (content/beat.ts lists them). Throws on a slot that nobody knows: a frame is never half told. */
export function tell(random: Random, frame: string, teller: Teller): Told {
  const people = new Set<Contact>();
  const mentioned = new Set<Member>();
  const facts = new Set<Slot>();
  const linked = new Set<Contact>();
  const { language } = teller;
  const draw = {
    num: random.int(2, 9),
    big: random.int(12, 64),
    day: random.int(0, 4),
    month: random.int(1, 4),
    past: random.int(1, 5),
    time: random.int(0, 6),
  };
  const phone = fictionalMobile(random, teller.plan.language);
  const text = frame.replace(SLOT, (_whole, before: string | undefined, slot: string) => {
    const value = fill(slot);
    if (before === undefined) return value;
    return language === "fr" ? joinFrench(before, value) : before + value;
  });
  return {
    text: language === "fr" ? typographFrench(text) : text,
    people: [...people],
    mentioned: [...mentioned],
    filled: [...facts],
  };

  function fill(slot: string): string {
    const lower = slot.charAt(0).toLowerCase() + slot.slice(1);
    const value = lower === slot ? known(slot) : capital(known(lower));
    return value;
  }

  function known(slot: string): string {
    const { plan, thread, author, other, at } = teller;
    const pick = (pair: readonly [string, string]) => pair[language === "fr" ? 0 : 1];
    switch (slot) {
      case "own":
        return firstName(plan.owner.name);
      case "c":
        return firstName(other.name);
      case "cil":
        return pronoun(other.gender, language);
      case "cfull":
        mentioned.add(other);
        return `@[${other.name}](user:${other.id})`;
      case "e":
        return author.gender === "f" ? "e" : "";
      case "acc":
        return plan.row.name;
      case "town":
        return plan.row.city;
      case "prod":
        facts.add("what");
        return pick(thread.product);
      case "machine":
        facts.add("what");
        return pick(thread.machine);
      case "trouble":
        facts.add("what");
        return pick(thread.trouble);
      case "stake":
        facts.add("howMuch");
        return pick(thread.stake);
      case "deal":
        facts.add("what");
        return thread.deal;
      case "fair":
        return pick(plan.industry.fair);
      case "rule":
        return pick(plan.industry.rule);
      case "rival":
        return thread.rival;
      case "amount":
        facts.add("howMuch");
        return money(language, thread.amount);
      case "phone":
        facts.add("howMuch");
        return phone;
      case "num":
        return String(draw.num);
      case "big":
        facts.add("howMuch");
        return String(draw.big);
      case "day":
        facts.add("when");
        return dayName(language, draw.day);
      case "month":
        facts.add("when");
        return monthName(language, at, draw.month);
      case "past":
        facts.add("when");
        return monthName(language, at, -draw.past);
      case "time":
        facts.add("when");
        return TIMES[language][draw.time]!;
      default:
        return contactSlot(slot);
    }
  }

  function contactSlot(slot: string): string {
    const who = { p: teller.thread.p, q: teller.thread.q, n: teller.thread.n }[slot.charAt(0)];
    const form = slot.slice(1);
    const value = who && formOf(who, form);
    if (!who || value === undefined) throw new Error(`No such slot: {${slot}}`);
    people.add(who);
    facts.add("who");
    if (form !== "" || !teller.mentions || linked.has(who)) return value;
    linked.add(who);
    return `[${value}](person:${who.row.id})`;
  }

  function formOf({ row, title, gender }: Contact, form: string): string | undefined {
    const she = gender === "f";
    const french = language === "fr";
    const job = french ? title[gender] : title.en;
    switch (form) {
      case "":
        return row.name;
      case "1":
        return row.givenName;
      case "m":
        return french ? `${she ? "Mme" : "M."} ${row.familyName}` : row.name;
      case "la":
        if (!french) return `the ${job}`;
        return /^[aeéèêh]/i.test(job) ? `l’${job}` : `${she ? "la" : "le"} ${job}`;
      case "il":
        return pronoun(gender, language);
      case "Il":
        return capital(pronoun(gender, language));
      case "his":
        return french ? "son" : she ? "her" : "his";
      case "him":
        return french ? (she ? "la" : "le") : she ? "her" : "him";
      case "lui":
        return french ? (she ? "elle" : "lui") : she ? "her" : "him";
      case "e":
        return she ? "e" : "";
      case "role":
        return job;
      case "leur":
        if (!french) return `their new ${job}`;
        return she ? `leur nouvelle ${job}` : `leur ${/^[aeéè]/i.test(job) ? "nouvel" : "nouveau"} ${job}`;
      default:
        return undefined;
    }
  }
}

function pronoun(gender: "f" | "m", language: Language): string {
  if (language === "fr") return gender === "f" ? "elle" : "il";
  return gender === "f" ? "she" : "he";
}

export function firstName(name: string): string {
  return name.split(" ")[0]!;
}

/** Numbers that regulators keep for fiction: 06 39 98 xx xx in France (ARCEP), 07700 900 xxx in Britain (Ofcom). */
export function fictionalMobile(random: Random, language: Language): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.int(0, 9)).join("");
  return language === "fr" ? `06 39 98 ${digits(2)} ${digits(2)}` : `07700 900${digits(3)}`;
}
