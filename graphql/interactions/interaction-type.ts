import { visibleInteractions } from "../../domain/interactions/interaction-policy.ts";
import { INTERACTION_CHANNELS } from "../../domain/interactions/interaction-input.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { AccountType } from "../accounts/account-type.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";
import { UserType } from "../identity/user-type.ts";
import { PersonType } from "../people/person-type.ts";

const NOBODY = { id: { in: [] as string[] } };

export const InteractionType = builder.prismaNode("Interaction", {
  nullable: true,
  description: "A dated touch on some channel with people.",
  id: { field: "id" },
  findUnique: (id, { viewer }) => ({ id, AND: [viewer ? visibleInteractions(viewer) : NOBODY] }),
  fields: (t) => ({
    channel: t.exposeString("channel", { description: `${INTERACTION_CHANNELS.join(", ")}.` }),
    subject: t.exposeString("subject"),
    body: t.exposeString("body"),
    occurredAt: t.expose("occurredAt", { type: "DateTime" }),
    createdAt: t.expose("createdAt", { type: "DateTime" }),
    accountId: t.id({ resolve: (interaction) => encodeId("Account", interaction.accountId) }),
    accountName: t.string({
      select: { account: { select: { name: true } } },
      resolve: (interaction) => interaction.account.name,
    }),
    opportunityId: t.id({
      nullable: true,
      resolve: async (interaction, _args, { load }) => {
        const deal = interaction.opportunityId ? await load.opportunity.load(interaction.opportunityId) : null;
        return deal ? encodeId("Opportunity", deal.id) : null;
      },
    }),
    createdBy: t.field({
      type: UserType,
      nullable: true,
      resolve: (interaction, _args, { load }) =>
        interaction.createdById ? load.colleague(interaction.createdById) : null,
    }),
    colleagues: t.field({
      type: [UserType],
      description: "Who of us took part.",
      select: { participants: { select: { userId: true, personId: true }, orderBy: [{ id: "asc" }], take: 100 } },
      resolve: (interaction, _args, { load }) =>
        Promise.all(interaction.participants.flatMap(({ userId }) => (userId ? [load.colleague(userId)] : []))),
    }),
    people: t.field({
      type: [PersonType],
      description: "Who took part from outside, as far as the viewer may see them.",
      select: { participants: { select: { userId: true, personId: true }, orderBy: [{ id: "asc" }], take: 100 } },
      resolve: async (interaction, _args, { load }) => {
        const ids = interaction.participants.flatMap(({ personId }) => (personId ? [personId] : []));
        const people = await Promise.all(ids.map((id) => load.person.load(id)));
        return people.filter((person) => person !== null);
      },
    }),
  }),
});

const NEWEST = [{ occurredAt: "desc" }, { id: "desc" }] as const;

builder.prismaObjectFields(AccountType, (t) => ({
  interactions: t.prismaConnection({
    type: InteractionType,
    cursor: "id",
    description: "All channels on one timeline, latest first.",
    args: { channel: t.arg.string({ description: "Only this one." }) },
    resolve: (query, account, { channel }, { viewer }) =>
      viewer
        ? prisma.interaction.findMany({
            ...query,
            where: { AND: [{ accountId: account.id }, channel ? { channel } : {}, visibleInteractions(viewer)] },
            orderBy: [...NEWEST],
          })
        : [],
  }),
}));

builder.prismaObjectFields(PersonType, (t) => ({
  interactions: t.prismaConnection({
    type: InteractionType,
    cursor: "id",
    description: "In which this person took part, latest first.",
    resolve: (query, person, _args, { viewer }) =>
      viewer
        ? prisma.interaction.findMany({
            ...query,
            where: { AND: [{ participants: { some: { personId: person.id } } }, visibleInteractions(viewer)] },
            orderBy: [...NEWEST],
          })
        : [],
  }),
}));
