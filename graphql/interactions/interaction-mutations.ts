import { logInteraction } from "../../domain/interactions/log-interaction.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { idOf, optionalIdOf } from "../ids.ts";
import { InteractionType } from "./interaction-type.ts";

const LogInteractionInput = builder.inputType("LogInteractionInput", {
  fields: (t) => ({
    accountId: t.id({ required: true }),
    clientId: t.string({
      required: true,
      description: "A uuid made by the writing device: sending it twice makes one.",
    }),
    channel: t.string({
      required: true,
      description: "e-mail, call, meeting, letter, visit, chat, social, web or event.",
    }),
    subject: t.string({ required: true, description: "What it was about, up to 200 characters." }),
    body: t.string(),
    occurredAt: t.field({ type: "DateTime", description: "Now, unless told." }),
    opportunityId: t.id(),
    personIds: t.idList({ description: "Who took part from outside." }),
    colleagueIds: t.idList({ description: "Who of us took part; the viewer, unless told." }),
    forGuests: t.boolean({ description: "Shown to the influencers invited to the account as well." }),
  }),
});

builder.mutationField("logInteraction", (t) =>
  t.withAuth({ writer: true }).prismaField({
    type: InteractionType,
    args: { input: t.arg({ type: LogInteractionInput, required: true }) },
    resolve: async (query, _root, { input }, { viewer }) => {
      const { id } = await logInteraction(viewer, {
        ...input,
        body: input.body ?? undefined,
        forGuests: input.forGuests ?? undefined,
        accountId: idOf("Account", input.accountId),
        opportunityId: optionalIdOf("Opportunity", input.opportunityId),
        personIds: (input.personIds ?? []).map((one) => idOf("Person", one)),
        colleagueIds: input.colleagueIds?.map((one) => idOf("User", one)),
      });
      return prisma.interaction.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
);
