/** What can be recognised in a sentence. Spans are UTF-16 indices: `text === source.slice(start, end)`, always. */
export type Span = { start: number; end: number; text: string };

export type PersonValue = {
  /** Set when the name is one of the people given as known. */
  id?: string;
  givenName: string | null;
  familyName: string | null;
  title?: string;
};
/** `extension` behind a switchboard; `note` as it was written beside the number: "bureau". */
export type PhoneValue = { e164: string; international: string; extension?: string; note?: string };
/** `amount` in major units; `from` when a range was written ("150 to 200 k€"). `guessed` when no currency was written. */
export type AmountValue = { amount: number; currency: string; from?: number; guessed?: true };
export type DatePrecision = "day" | "week" | "month" | "quarter" | "year";
/** Calendar days, `end` included. `bound` tells that the sentence gives a limit and not the day itself. */
export type DateValue = { start: string; end?: string; precision: DatePrecision; bound?: "before" | "by" | "after" };
export type RoleValue = { title: string; isNew: boolean; person?: string };
/** With an `id` the opportunity is a known one; without, it is a new one whose name may still be unknown. */
export type OpportunityValue = {
  id?: string;
  name: string | null;
  /** The supplier they would leave, when nothing more is said of the need; empty when it has no name in the text. */
  leaves?: string;
  amount?: number;
  currency?: string;
  expectedClose?: string;
};

export type Found = Span &
  (
    | { kind: "person"; value: PersonValue }
    | { kind: "phone"; value: PhoneValue }
    | { kind: "email"; value: { address: string } }
    | { kind: "url"; value: { href: string } }
    | { kind: "amount"; value: AmountValue }
    | { kind: "date"; value: DateValue }
    | { kind: "role"; value: RoleValue }
    /** Without an `id` it is not known yet. */
    | { kind: "account"; value: { id?: string; name: string } }
    | { kind: "competitor"; value: { name: string } }
    | { kind: "opportunity"; value: OpportunityValue }
  );

export type FoundKind = Found["kind"];
export type FoundOf<K extends FoundKind> = Extract<Found, { kind: K }>;

export type Known = { id: string; name: string };
export type ProposalContext = {
  now: Date;
  /** Of the writer: "tomorrow" is hers. Without it the machine's, which in a browser is the writer's. */
  timeZone?: string;
  locale: "en" | "fr";
  /** ISO country of the account or of the author: how a national phone number or a bare amount is read. */
  country?: string;
  knownPeople?: readonly Known[];
  knownOpportunities?: readonly Known[];
  knownAccounts?: readonly Known[];
};
