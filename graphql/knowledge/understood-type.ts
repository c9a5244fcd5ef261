import { saidUnhappy } from "../../domain/knowledge/typed/unhappy.ts";
import type { Understood, UnderstoodFilter } from "../../domain/knowledge/typed/understand.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { SearchHitType } from "./search-hit-type.ts";

const FilterName = builder.enumType("SearchFilterName", {
  description: "What a search may be narrowed by.",
  values: ["author", "account", "kind", "channel", "date"] as const,
});

const NamedType = builder
  .objectRef<{ id: string; name: string; type: "User" | "Account" }>("SearchFilterTarget")
  .implement({
    description: "A colleague or an account that a filter names.",
    fields: (t) => ({
      id: t.id({ resolve: ({ id, type }) => encodeId(type, id) }),
      name: t.exposeString("name"),
    }),
  });

const FilterType = builder.objectRef<UnderstoodFilter>("SearchFilter").implement({
  description:
    "A filter that was read in what someone typed. Several of a name widen it, several names narrow each other.",
  fields: (t) => ({
    name: t.expose("name", { type: FilterName }),
    start: t.exposeInt("start", { description: "Where it stands in the text, in UTF-16 units." }),
    end: t.exposeInt("end", { description: "Where it ends: cut from there to here, the text is without it." }),
    targets: t.field({
      type: [NamedType],
      description: "Of an author or an account: those of that name whom the viewer may see. Any of them will do.",
      resolve: ({ name, named }) => named.map((one) => ({ ...one, type: name === "author" ? "User" : "Account" })),
    }),
    keys: t.exposeStringList("keys", {
      description: "Of a kind: kinds of things or of posts. Of a channel: the channel.",
    }),
    from: t.string({
      nullable: true,
      description: "Of a date: the first day, YYYY-MM-DD.",
      resolve: ({ from }) => from,
    }),
    until: t.string({
      nullable: true,
      description: "Of a date: the day before which it must have happened, YYYY-MM-DD.",
      resolve: ({ until }) => until,
    }),
    unknown: t.exposeBoolean("unknown", { description: "Nothing could be read in it, and it narrows nothing." }),
  }),
});

const QuestionKind = builder.enumType("SearchQuestionKind", {
  description: "Questions that have an answer of their own.",
  values: ["whoKnows", "silentAccounts", "unhappy"] as const,
});

const QuestionType = builder.objectRef<NonNullable<Understood["question"]>>("SearchQuestion").implement({
  description:
    "A question read in what someone typed. What answers it: `whoKnows`, the silent accounts of `insights`, or `said`.",
  fields: (t) => ({
    kind: t.expose("kind", { type: QuestionKind }),
    subject: t.string({
      nullable: true,
      description: "Whom or what `whoKnows` is asked about.",
      resolve: (question) => (question.kind === "whoKnows" ? question.subject : null),
    }),
    said: t.field({
      type: [SearchHitType],
      description: "Of `unhappy`: the latest posts and comments that say so, at most five.",
      resolve: (question, _args, { viewer }) =>
        viewer && question.kind === "unhappy" ? saidUnhappy(viewer, question.withSupplier) : [],
    }),
  }),
});

export const UnderstoodType = builder.objectRef<Understood>("SearchUnderstood").implement({
  description: "How the text of a search was read.",
  fields: (t) => ({
    words: t.exposeString("words", { description: "What is searched for: the text without its filters." }),
    filters: t.field({ type: [FilterType], resolve: ({ filters }) => filters }),
    question: t.field({ type: QuestionType, nullable: true, resolve: ({ question }) => question }),
  }),
});
