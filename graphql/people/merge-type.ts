import { undoUntil } from "../../domain/people/merge-log.ts";
import { mergesInto, type MergeLine } from "../../domain/people/merges.ts";
import type { Undone } from "../../domain/people/undo-merge.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { PersonType } from "./person-type.ts";

const MergeType = builder.objectRef<MergeLine>("PersonMerge").implement({
  description: "Another record of the same person that was merged into this one, and can be told apart again.",
  fields: (t) => ({
    id: t.id({
      description: "The record that went, for `undoMerge`; its address leads here.",
      resolve: ({ fromId }) => encodeId("Person", fromId),
    }),
    name: t.exposeString("name", { description: "As the record that went was called." }),
    mergedAt: t.expose("createdAt", { type: "DateTime" }),
    mergedBy: t.field({
      type: UserType,
      nullable: true,
      resolve: ({ mergedById }, _args, { load }) => (mergedById ? load.colleague(mergedById) : null),
    }),
    undoUntil: t.field({ type: "DateTime", resolve: ({ createdAt }) => undoUntil(createdAt) }),
  }),
});

export const UndoMergePayload = builder.objectRef<Undone>("UndoMergePayload").implement({
  description: "Two records that were one.",
  fields: (t) => ({
    person: t.field({
      type: PersonType,
      nullable: true,
      description:
        "The record that is back; null where the viewer may not see it (its only account was closed meanwhile).",
      resolve: ({ id }, _args, { load }) => load.person.load(id),
    }),
    into: t.field({
      type: PersonType,
      nullable: true,
      description: "The record it had been merged into.",
      resolve: ({ intoId }, _args, { load }) => load.person.load(intoId),
    }),
    stayed: t.stringList({
      description:
        "What was changed since the merge and therefore stays with `into`: about, ties, roles, deals, doNotContact, sight (it is seen by " +
        "fewer people than before the merge).",
      resolve: ({ stayed }) => stayed,
    }),
  }),
});

builder.prismaObjectFields(PersonType, (t) => ({
  merges: t.field({
    type: [MergeType],
    description:
      "Records merged into this one that can still be told apart, latest first, at most 10. For colleagues only.",
    resolve: (person, _args, { viewer }) => (viewer ? mergesInto(viewer, person) : []),
  }),
}));
