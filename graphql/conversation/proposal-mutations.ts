import { acceptProposal } from "../../domain/people/accept-proposal.ts";
import { dismissProposal, restoreProposal } from "../../domain/people/dismiss-proposal.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { reread } from "./post-mutations.ts";
import { PostType } from "./post-type.ts";

builder.mutationFields((t) => ({
  acceptProposal: t.withAuth({ writer: true }).field({
    type: PostType,
    description:
      "Yes to a person, phone, email or account read in a post, as it is or corrected. A post without an account is placed on the account that is accepted (placeFirst is answered for the rest). What was said among fewer people than see the person is refused (saidToFewer). An opportunity is opened by createOpportunity with postId.",
    args: {
      id: t.arg.id({ required: true }),
      name: t.arg.string({ description: "Of the person or account, when it was read wrong." }),
      title: t.arg.string({ description: "What the person does." }),
      personId: t.arg.id({ description: "It is somebody known already." }),
    },
    resolve: async (_root, { id, name, title, personId }, { viewer }) => {
      const corrected = {
        ...(name && { name }),
        ...(title && { title }),
        ...(personId && { personId: idOf("Person", personId) }),
      };
      return reread(viewer, (await acceptProposal(viewer, idOf("Proposal", id), corrected)).postId);
    },
  }),
  restoreProposal: t.withAuth({ writer: true }).field({
    type: PostType,
    description: "Takes back a no: it is proposed again.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }) =>
      reread(viewer, (await restoreProposal(viewer, idOf("Proposal", id))).postId),
  }),
  dismissProposal: t.withAuth({ writer: true }).field({
    type: PostType,
    description: "No: it is not proposed again.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }) =>
      reread(viewer, (await dismissProposal(viewer, idOf("Proposal", id))).postId),
  }),
}));
