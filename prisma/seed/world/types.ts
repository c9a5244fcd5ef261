import type { Industry, Pair, titles } from "../content/vocabulary.ts";
import type { AccountRow, PersonRow } from "../rows/types.ts";
import type { Colleague } from "../content/colleagues.ts";

export type Language = "fr" | "en";

/** A colleague or influencer with an id; `index` is the position in the firm. */
export type Member = Colleague & { id: string };

/** Someone outside, and what sentences need to know. */
export type Contact = {
  row: PersonRow;
  title: (typeof titles)[number];
  gender: "f" | "m";
  startedAt: number | null;
};

/** What is known of an account before anything is told about it. */
export type AccountPlan = {
  index: number;
  row: AccountRow;
  industry: Industry;
  language: Language;
  owner: Member;
  /** Colleagues who write here, the owner first; on a restricted account only its team. */
  regulars: Member[];
  /** Influencers invited to it. */
  guests: Member[];
  restricted: boolean;
  /** Nobody wrote after this moment; the moment of seeding where the account is alive. */
  quietAfter: number;
  people: number;
  opportunities: number;
  posts: number;
};

/** What one story is about: it stays the same from its first beat to its last. */
export type Thread = {
  p: Contact;
  q: Contact;
  n: Contact;
  machine: Pair;
  trouble: Pair;
  stake: Pair;
  product: Pair;
  rival: string;
  deal: string;
  amount: number;
};
