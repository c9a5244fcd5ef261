import { askIntroduction } from "../../domain/network/ask-introduction.ts";
import { followIntroduction } from "../../domain/network/follow-introduction.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { idOf, optionalIdOf } from "../ids.ts";
import { IntroductionActEnum, IntroductionType } from "./introduction-type.ts";

const AskIntroductionInput = builder.inputType("AskIntroductionInput", {
  fields: (t) => ({
    personId: t.id({ required: true, description: "Whom to meet." }),
    connectorId: t.id({ description: "The colleague to ask; or `handle`." }),
    handle: t.string({ description: "Of a tie shown without a name." }),
    reason: t.string({ required: true, description: "Why now: the connector reads it as written." }),
    opportunityId: t.id(),
    accountId: t.id(),
  }),
});

const FollowIntroductionInput = builder.inputType("FollowIntroductionInput", {
  fields: (t) => ({
    id: t.id({ required: true }),
    act: t.field({ type: IntroductionActEnum, required: true }),
    version: t.int({ description: "The version that was seen; a stale one is refused." }),
    note: t.string({ description: "The connector's own words. With `decline` nobody else ever reads them." }),
    suggestedUserId: t.id({ description: "With `suggest`: whom to ask instead." }),
    outcome: t.string({ description: "With `close`: helped, no-answer, not-now or other." }),
  }),
});

builder.mutationFields((t) => ({
  askIntroduction: t.withAuth({ writer: true }).prismaField({
    type: IntroductionType,
    description: "Asks a colleague for an introduction. The same open ask twice is one.",
    args: { input: t.arg({ type: AskIntroductionInput, required: true }) },
    resolve: async (query, _root, { input }, { viewer }) => {
      const { id } = await askIntroduction(viewer, {
        reason: input.reason,
        handle: input.handle ?? null,
        personId: idOf("Person", input.personId),
        connectorId: optionalIdOf("User", input.connectorId),
        opportunityId: optionalIdOf("Opportunity", input.opportunityId),
        accountId: optionalIdOf("Account", input.accountId),
      });
      return prisma.introduction.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
  followIntroduction: t.withAuth({ writer: true }).prismaField({
    type: IntroductionType,
    description: "Answers an ask, or tells what came of it.",
    args: { input: t.arg({ type: FollowIntroductionInput, required: true }) },
    resolve: async (query, _root, { input }, { viewer }) => {
      const { id } = await followIntroduction(viewer, {
        ...input,
        id: idOf("Introduction", input.id),
        suggestedUserId: optionalIdOf("User", input.suggestedUserId),
      });
      return prisma.introduction.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
}));
