import { createOpportunity } from "../../domain/opportunities/create-opportunity.ts";
import { dealsByIds } from "../../domain/opportunities/deal-list.sql.ts";
import { editOpportunity } from "../../domain/opportunities/edit-opportunity.ts";
import { followOpportunity } from "../../domain/opportunities/follow-opportunity.ts";
import { linkPost } from "../../domain/opportunities/link-post.ts";
import { moveOpportunity } from "../../domain/opportunities/move-opportunity.ts";
import { removeOpportunityPerson } from "../../domain/opportunities/remove-opportunity-person.ts";
import { restrictOpportunity } from "../../domain/opportunities/restrict-opportunity.ts";
import { setOpportunityPerson } from "../../domain/opportunities/set-opportunity-person.ts";
import { unlinkPost } from "../../domain/opportunities/unlink-post.ts";
import { unrestrictOpportunity } from "../../domain/opportunities/unrestrict-opportunity.ts";
import { NotFound } from "../../domain/errors.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { newId } from "../../platform/ids.ts";
import { builder } from "../builder.ts";
import { idOf, optionalIdOf } from "../ids.ts";
import { OpportunityType } from "./opportunity-type.ts";

async function reread(viewer: Viewer, id: string) {
  const [deal] = await dealsByIds(viewer, [id]);
  if (!deal) throw new NotFound();
  return deal;
}

const CreateOpportunityInput = builder.inputType("CreateOpportunityInput", {
  fields: (t) => ({
    clientId: t.string({
      description:
        "A uuid; the same again makes no other, and takes over what is told otherwise while nobody has changed it.",
    }),
    accountId: t.id({ description: "May be left out with `postId`." }),
    postId: t.id({ description: "Opened from this post: links it, and credits its author." }),
    stageId: t.id({ description: "The first open stage unless told." }),
    name: t.string({ required: true, description: "Up to 200 characters." }),
    amount: t.float({
      description:
        "In units of `currency`, rounded to its smallest coin: cents of EUR, whole JPY, a thousandth of KWD.",
    }),
    currency: t.string({ description: "ISO 4217 (a currency in use), EUR unless told." }),
    expectedOn: t.field({ type: "Date" }),
    ownerId: t.id({ description: "The viewer unless told." }),
    nextStep: t.string({ description: "Up to 500 characters." }),
    nextStepOn: t.field({ type: "Date" }),
  }),
});

const EditOpportunityInput = builder.inputType("EditOpportunityInput", {
  description: "What is left out stays; null empties an amount, a date or the owner.",
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true, description: "The version that was read; a stale one is refused with CONFLICT." }),
    name: t.string(),
    amount: t.float(),
    currency: t.string(),
    expectedOn: t.field({ type: "Date" }),
    ownerId: t.id(),
    nextStep: t.string(),
    nextStepOn: t.field({ type: "Date" }),
  }),
});

const MoveOpportunityInput = builder.inputType("MoveOpportunityInput", {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    stageId: t.id({ required: true }),
    lostReason: t.string({ description: "Only kept for a lost deal; may be left out." }),
  }),
});

const RestrictOpportunityInput = builder.inputType("RestrictOpportunityInput", {
  fields: (t) => ({
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    userIds: t.idList({ required: true, description: "The team, besides the owner and the viewer." }),
  }),
});

const deal = { type: OpportunityType } as const;

builder.mutationFields((t) => {
  const link = { opportunityId: t.arg.id({ required: true }), postId: t.arg.id({ required: true }) };
  const person = { opportunityId: t.arg.id({ required: true }), personId: t.arg.id({ required: true }) };
  const ids = (args: { opportunityId: string | number; postId: string | number }) => ({
    opportunityId: idOf("Opportunity", args.opportunityId),
    postId: idOf("Post", args.postId),
  });
  return {
    createOpportunity: t.withAuth({ writer: true }).field({
      ...deal,
      args: { input: t.arg({ type: CreateOpportunityInput, required: true }) },
      resolve: async (_root, { input }, { viewer }) => {
        const { id } = await createOpportunity(viewer, {
          ...withoutNulls(input, ["currency", "nextStep"]),
          clientId: input.clientId ?? newId(),
          accountId: optionalIdOf("Account", input.accountId),
          postId: optionalIdOf("Post", input.postId),
          stageId: optionalIdOf("Stage", input.stageId),
          ownerId: input.ownerId === undefined ? undefined : optionalIdOf("User", input.ownerId),
        });
        return reread(viewer, id);
      },
    }),
    editOpportunity: t.withAuth({ writer: true }).field({
      ...deal,
      args: { input: t.arg({ type: EditOpportunityInput, required: true }) },
      resolve: async (_root, { input }, { viewer }) => {
        const { id } = await editOpportunity(viewer, {
          ...withoutNulls(input, ["name", "currency", "nextStep"]),
          id: idOf("Opportunity", input.id),
          ownerId: input.ownerId === undefined ? undefined : optionalIdOf("User", input.ownerId),
        });
        return reread(viewer, id);
      },
    }),
    moveOpportunity: t.withAuth({ writer: true }).field({
      ...deal,
      description: "Won and lost close it; moving it where it is changes nothing.",
      args: { input: t.arg({ type: MoveOpportunityInput, required: true }) },
      resolve: async (_root, { input }, { viewer }) => {
        const { id } = await moveOpportunity(viewer, {
          id: idOf("Opportunity", input.id),
          version: input.version,
          stageId: idOf("Stage", input.stageId),
          lostReason: input.lostReason ?? undefined,
        });
        return reread(viewer, id);
      },
    }),
    followOpportunity: t.withAuth({ writer: true }).field({
      ...deal,
      description: "Whether the viewer hears of its moves and of what is posted about it.",
      args: { id: t.arg.id({ required: true }), on: t.arg.boolean({ required: true }) },
      resolve: async (_root, { id, on }, { viewer, load }) => {
        const followed = await followOpportunity(viewer, idOf("Opportunity", id), on);
        load.followsDeal.clear(followed.id);
        return reread(viewer, followed.id);
      },
    }),
    linkPost: t.withAuth({ writer: true }).field({
      ...deal,
      description: "To a deal of the post's account, or of one in the same group; others are refused (otherGroup).",
      args: link,
      resolve: async (_root, args, { viewer }) => reread(viewer, (await linkPost(viewer, ids(args))).opportunityId),
    }),
    unlinkPost: t.withAuth({ writer: true }).field({
      ...deal,
      args: link,
      resolve: async (_root, args, { viewer }) => reread(viewer, (await unlinkPost(viewer, ids(args))).opportunityId),
    }),
    setOpportunityPerson: t.withAuth({ writer: true }).field({
      ...deal,
      args: {
        ...person,
        part: t.arg.string({ required: true, description: "decides, influences, blocks or champions." }),
      },
      resolve: async (_root, args, { viewer }) => {
        const [opportunityId, personId] = [idOf("Opportunity", args.opportunityId), idOf("Person", args.personId)];
        return reread(viewer, (await setOpportunityPerson(viewer, { opportunityId, personId, part: args.part })).id);
      },
    }),
    removeOpportunityPerson: t.withAuth({ writer: true }).field({
      ...deal,
      args: person,
      resolve: async (_root, args, { viewer }) => {
        const [opportunityId, personId] = [idOf("Opportunity", args.opportunityId), idOf("Person", args.personId)];
        return reread(viewer, (await removeOpportunityPerson(viewer, { opportunityId, personId })).id);
      },
    }),
    restrictOpportunity: t.withAuth({ writer: true }).field({
      ...deal,
      description: "Only its team sees it from now on.",
      args: { input: t.arg({ type: RestrictOpportunityInput, required: true }) },
      resolve: async (_root, { input }, { viewer }) => {
        const userIds = input.userIds.map((id) => idOf("User", id));
        const { id, audienceId } = await restrictOpportunity(viewer, {
          ...input,
          id: idOf("Opportunity", input.id),
          userIds,
        });
        // This request began before the viewer belonged to the team.
        return reread({ ...viewer, audienceIds: [...viewer.audienceIds, audienceId] }, id);
      },
    }),
    unrestrictOpportunity: t.withAuth({ writer: true }).field({
      ...deal,
      description: "All who see its account see it again.",
      args: { id: t.arg.id({ required: true }), version: t.arg.int({ required: true }) },
      resolve: async (_root, { id, version }, { viewer }) =>
        reread(viewer, (await unrestrictOpportunity(viewer, { id: idOf("Opportunity", id), version })).id),
    }),
  };
});

/** GraphQL lets a field be null where leaving it out is meant. */
function withoutNulls<T extends object>(input: T, keys: (keyof T & string)[]): Partial<T> {
  const entries = Object.entries(input).filter(
    ([key, value]) => value !== null || !keys.includes(key as keyof T & string),
  );
  return Object.fromEntries(entries) as Partial<T>;
}
