import { NotFound } from "../../domain/errors.ts";
import type { Tie } from "../../domain/network/rank-ties.ts";
import type { Evidence } from "../../domain/network/strength-evidence.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { PersonType } from "../people/person-type.ts";
import { TieLevelEnum } from "./relationship-type.ts";

const EvidenceType = builder.objectRef<Evidence>("Evidence").implement({
  description: "One fact, as a message key of the interface and what fills it.",
  fields: (t) => ({
    key: t.exposeString("key"),
    params: t.expose("params", { type: "JSON" }),
  }),
});

export const TieType = builder.objectRef<Tie>("Tie").implement({
  description: "That a colleague knows someone, as far as the viewer may know of it.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Unique in this answer." }),
    colleague: t.field({
      type: UserType,
      nullable: true,
      description: "Null when she shows it without her name.",
      resolve: (tie, _args, { load }) => (tie.colleagueId ? load.colleague(tie.colleagueId) : null),
    }),
    handle: t.exposeString("handle", { nullable: true, description: "How to ask the owner of a nameless tie." }),
    department: t.exposeString("department", {
      nullable: true,
      description: "Of the owner of a nameless tie, when at least five people work there.",
    }),
    person: t.field({
      type: PersonType,
      resolve: async (tie, _args, { load }) => {
        const person = await load.person.load(tie.personId);
        if (!person) throw new NotFound();
        return person;
      },
    }),
    level: t.field({ type: TieLevelEnum, resolve: (tie) => tie.level }),
    evidence: t.field({ type: [EvidenceType], description: "Why, weightiest first.", resolve: (tie) => tie.evidence }),
    how: t.exposeString("how", { description: "In the colleague's own words; may be empty." }),
    claimed: t.exposeBoolean("claimed", { description: "False: observed from shared contacts only." }),
    lastAt: t.expose("lastAt", { type: "DateTime", nullable: true, description: "When they were last in touch." }),
    interactions: t.exposeInt("interactions"),
    meetings: t.exposeInt("meetings"),
    postId: t.id({
      nullable: true,
      description: "What the colleague wrote of her first-hand, latest.",
      resolve: (tie) => (tie.postId ? encodeId("Post", tie.postId) : null),
    }),
    askId: t.id({
      nullable: true,
      description: "The viewer's open ask.",
      resolve: (tie) => (tie.askId ? encodeId("Introduction", tie.askId) : null),
    }),
    isViewer: t.exposeBoolean("isViewer"),
  }),
});

builder.prismaObjectFields(PersonType, (t) => ({
  knownBy: t.field({
    type: [TieType],
    description: "Who among us knows this person, closest first.",
    args: { first: t.arg.int({ defaultValue: 3 }) },
    resolve: async (person, { first }, { load }) =>
      (await load.ties.load(person.id)).slice(0, Math.max(0, Math.min(first ?? 3, 50))),
  }),
}));
