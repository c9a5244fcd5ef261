import { visibleRelationships } from "../../domain/network/relationship-policy.ts";
import { CLAIMED_LEVELS, DISCLOSURES } from "../../domain/network/relationship-input.ts";
import { builder } from "../builder.ts";
import { UserType } from "../identity/user-type.ts";
import { PersonType } from "../people/person-type.ts";

export const TieLevelEnum = builder.enumType("TieLevel", {
  description: "How well someone is known.",
  values: CLAIMED_LEVELS,
});

export const DisclosureEnum = builder.enumType("Disclosure", {
  description:
    "What others see of a tie: whose it is, only that a colleague has it (until she accepts an ask), or nothing.",
  values: DISCLOSURES,
});

export const RelationshipType = builder.prismaNode("Relationship", {
  nullable: true,
  description:
    "A colleague's own word that she knows someone. Those shown without a name can be read by their owner only.",
  id: { field: "id" },
  findUnique: (id, { viewer }) => ({ id, AND: [viewer ? visibleRelationships(viewer) : { id: { in: [] } }] }),
  fields: (t) => ({
    user: t.field({ type: UserType, resolve: (tie, _args, { load }) => load.colleague(tie.userId) }),
    person: t.relation("person", { type: PersonType }),
    how: t.exposeString("how", { description: "How they know each other, in the colleague's words." }),
    claimed: t.field({ type: TieLevelEnum, resolve: (tie) => tie.claimed as (typeof CLAIMED_LEVELS)[number] }),
    since: t.expose("since", { type: "Date", nullable: true }),
    disclosure: t.field({ type: DisclosureEnum, resolve: (tie) => tie.disclosure as (typeof DISCLOSURES)[number] }),
    updatedAt: t.expose("updatedAt", { type: "DateTime" }),
    version: t.exposeInt("version"),
    isViewer: t.boolean({
      description: "The viewer's own.",
      resolve: (tie, _args, { viewer }) => tie.userId === viewer?.id,
    }),
  }),
});
