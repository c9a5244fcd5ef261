import type { Money } from "../../domain/opportunities/board.sql.ts";
import type { Contribution, Quote } from "../../domain/opportunities/contributions.sql.ts";
import type { DealPerson } from "../../domain/opportunities/deal-row.ts";
import { HELP_SORTS } from "../../domain/opportunities/help-acts.sql.ts";
import type { Helper, HelpLine } from "../../domain/opportunities/help.ts";
import type { LeftOut } from "../../domain/opportunities/left-out.ts";
import { MISSING, type Missing } from "../../domain/opportunities/missing.ts";
import type { StageStep } from "../../domain/opportunities/stage-steps.ts";
import { excerptOf } from "../../domain/conversation/excerpt.ts";
import { cutText } from "../../domain/cut-text.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { StageType } from "./stage-type.ts";

export const MoneyType = builder.objectRef<Money>("Money").implement({
  fields: (t) => ({
    amount: t.exposeFloat("amount", { description: "In units of the currency." }),
    currency: t.exposeString("currency", { description: "ISO 4217." }),
  }),
});

export const HelpSortEnum = builder.enumType("HelpSort", {
  description: "What one can give to a deal. answers: questions and comments; meetings: any interaction on it.",
  values: HELP_SORTS,
});

export const HelperType = builder.objectRef<Helper>("Helper").implement({
  description: "Someone who gave something to a deal.",
  fields: (t) => ({
    user: t.field({ type: UserType, resolve: (helper, _args, { load }) => load.colleague(helper.userId) }),
    acts: t.exposeInt("acts", { description: "Acts of help, all sorts and all time." }),
    weight: t.exposeInt("weight", { description: "1 to 5 within its deal: how large a face is drawn." }),
    lastAt: t.expose("lastAt", { type: "DateTime" }),
  }),
});

export const HelpLineType = builder.objectRef<HelpLine>("HelpLine").implement({
  description: "One sort of help, week by week.",
  fields: (t) => ({
    sort: t.field({ type: HelpSortEnum, resolve: (line) => line.sort }),
    weeks: t.exposeIntList("weeks", {
      description: "Acts a week, Monday to Sunday UTC, the oldest first, this week last.",
    }),
    total: t.exposeInt("total"),
  }),
});

const MissingKindEnum = builder.enumType("MissingKind", {
  description:
    "alone: nobody but the owner for `days`. decider: who decides is unknown. second-contact: one contact only.",
  values: Object.fromEntries(MISSING.map((kind) => [kind.toUpperCase().replace("-", "_"), { value: kind }])) as Record<
    string,
    { value: (typeof MISSING)[number] }
  >,
});

export const MissingType = builder.objectRef<Missing>("MissingHint").implement({
  description: "Something a deal lacks.",
  fields: (t) => ({
    kind: t.field({ type: MissingKindEnum, resolve: (hint) => hint.kind }),
    days: t.exposeInt("days", { nullable: true, description: "How long already, where it has a beginning." }),
  }),
});

export const LeftOutType = builder.objectRef<LeftOut>("LeftOut").implement({
  description: "Open deals that a forecast cannot count, each by the first of these reasons that holds.",
  fields: (t) => ({
    noAmount: t.exposeInt("noAmount"),
    noDate: t.exposeInt("noDate"),
    otherCurrency: t.exposeInt("otherCurrency"),
    later: t.exposeInt("later", { description: "Expected after the time that is looked at." }),
  }),
});

export const StageStepType = builder.objectRef<StageStep>("StageStep").implement({
  description: "A stage as one deal passes it.",
  fields: (t) => ({
    stage: t.field({ type: StageType, resolve: (step) => step.stage }),
    place: t.exposeString("place", { description: "past, here or ahead." }),
    enteredAt: t.expose("enteredAt", { type: "DateTime", nullable: true }),
    days: t.exposeInt("days", { nullable: true, description: "In this stage so far." }),
    usualDays: t.exposeInt("usualDays", {
      nullable: true,
      description: "Median of own closed deals; null below ten of them.",
    }),
  }),
});

export const OpportunityPersonType = builder.objectRef<DealPerson>("OpportunityPerson").implement({
  description: "Someone outside and their part in a deal.",
  fields: (t) => ({
    personId: t.id({ resolve: (person) => encodeId("Person", person.id) }),
    name: t.exposeString("name"),
    title: t.exposeString("title", { description: "What they do at the deal's account; may be empty." }),
    part: t.exposeString("part", { description: "decides, influences, blocks or champions." }),
  }),
});

const QuoteType = builder.objectRef<Quote>("ContributionQuote").implement({
  description: "The words of someone that counted most on a deal.",
  fields: (t) => ({
    postId: t.id({ resolve: (quote) => encodeId("Post", quote.postId) }),
    kind: t.exposeString("kind", { description: "Kind of the post it stands in." }),
    text: t.string({
      description: "Markdown, the first 220 characters.",
      resolve: ({ text }) => cutText(text, 220),
    }),
    excerpt: t.string({
      description: "The beginning as plain text on one line, at most 140 characters.",
      resolve: ({ text }) => excerptOf(text, 140),
    }),
    at: t.field({ type: "DateTime", resolve: (quote) => new Date(quote.at) }),
    thanks: t.exposeInt("thanks"),
    confirmed: t.exposeInt("confirmed"),
    answered: t.exposeBoolean("answered", { description: "It was accepted as the answer to a question." }),
  }),
});

const HelpCountType = builder.objectRef<Contribution["counts"][number]>("HelpCount").implement({
  fields: (t) => ({ sort: t.field({ type: HelpSortEnum, resolve: ({ sort }) => sort }), count: t.exposeInt("count") }),
});

const IntroducedType = builder.objectRef<{ id: string; name: string }>("IntroducedPerson").implement({
  fields: (t) => ({ personId: t.id({ resolve: ({ id }) => encodeId("Person", id) }), name: t.exposeString("name") }),
});

export const ContributionType = builder.objectRef<Contribution>("Contribution").implement({
  description: "What one colleague gave to a deal.",
  fields: (t) => ({
    user: t.field({ type: UserType, resolve: (given, _args, { load }) => load.colleague(given.userId) }),
    acts: t.exposeInt("acts"),
    counts: t.field({ type: [HelpCountType], resolve: (given) => given.counts }),
    firstAt: t.expose("firstAt", { type: "DateTime" }),
    lastAt: t.expose("lastAt", { type: "DateTime" }),
    quote: t.field({ type: QuoteType, nullable: true, resolve: (given) => given.quote }),
    opened: t.exposeBoolean("opened", { description: "Wrote the post the deal was opened from." }),
    introduced: t.field({ type: [IntroducedType], resolve: (given) => given.introduced ?? [] }),
  }),
});
