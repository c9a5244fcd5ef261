import { acceptProposal } from "../../domain/people/accept-proposal.ts";
import { dismissProposal } from "../../domain/people/dismiss-proposal.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { reread } from "./post-mutations.ts";
import { PostType } from "./post-type.ts";

builder.mutationFields((t) => ({
  acceptProposal: t.withAuth({ writer: true }).field({
    type: PostType,
    description:
      "Yes to a person, phone or email read in a post. What was said among fewer people than see the person is refused (saidToFewer). An opportunity is opened by createOpportunity with postId.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }) =>
      reread(viewer, (await acceptProposal(viewer, idOf("Proposal", id))).postId),
  }),
  dismissProposal: t.withAuth({ writer: true }).field({
    type: PostType,
    description: "No: it is not proposed again.",
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { viewer }) =>
      reread(viewer, (await dismissProposal(viewer, idOf("Proposal", id))).postId),
  }),
}));
