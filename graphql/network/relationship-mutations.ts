import { claimRelationship, removeRelationship } from "../../domain/network/claim-relationship.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { PersonType } from "../people/person-type.ts";
import { DisclosureEnum, RelationshipType, TieLevelEnum } from "./relationship-type.ts";

const ClaimRelationshipInput = builder.inputType("ClaimRelationshipInput", {
  fields: (t) => ({
    personId: t.id({ required: true }),
    how: t.string({ description: "How you know each other, in your own words." }),
    claimed: t.field({ type: TieLevelEnum }),
    since: t.field({ type: "Date" }),
    disclosure: t.field({ type: DisclosureEnum }),
    version: t.int({ description: "When the tie is claimed already: the version that was edited." }),
  }),
});

builder.mutationFields((t) => ({
  claimRelationship: t.withAuth({ writer: true }).prismaField({
    type: RelationshipType,
    description: "Says that the viewer knows someone, or changes what was said.",
    args: { input: t.arg({ type: ClaimRelationshipInput, required: true }) },
    resolve: async (query, _root, { input }, { viewer }) => {
      const { id } = await claimRelationship(viewer, {
        ...input,
        personId: idOf("Person", input.personId),
        how: input.how ?? undefined,
        claimed: input.claimed ?? undefined,
        disclosure: input.disclosure ?? undefined,
      });
      return prisma.relationship.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
  removeRelationship: t.withAuth({ writer: true }).prismaField({
    type: PersonType,
    description: "Takes back a claimed tie; what was observed stays observed.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (query, _root, args, { viewer }) => {
      const { personId } = await removeRelationship(viewer, { id: idOf("Relationship", args.id) });
      return prisma.person.findUniqueOrThrow({ ...query, where: { id: personId } });
    },
  }),
}));
