import { createPost } from "../../domain/conversation/create-post.ts";
import { postsByIds } from "../../domain/conversation/post-list.sql.ts";
import { NotFound } from "../../domain/errors.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { builder } from "../builder.ts";
import { idOf, optionalIdOf } from "../ids.ts";
import { PostKindEnum, PostType } from "./post-type.ts";

const CreatePostInput = builder.inputType("CreatePostInput", {
  fields: (t) => ({
    accountId: t.id({ required: true }),
    clientId: t.string({ required: true, description: "A uuid made by the writing device: sending the same post twice makes one." }),
    body: t.string({ required: true, description: "Markdown, up to 20,000 characters." }),
    kind: t.field({ type: PostKindEnum }),
    channel: t.string({ description: "face-to-face, phone, e-mail, letter, chat, social, web or event." }),
    firstHand: t.boolean(),
    source: t.string({ description: "Where it was learned, up to 200 characters." }),
    reach: t.string({ description: "colleagues (default) or guests: invited influencers read along." }),
    opportunityId: t.id(),
    personIds: t.idList(),
  }),
});

/** The post as its list shows it; after a write it is read again through the same door. */
export async function reread(viewer: Viewer, id: string) {
  const [post] = await postsByIds(viewer, [id]);
  if (!post) throw new NotFound();
  return post;
}

builder.mutationFields((t) => ({
  createPost: t.withAuth({ writer: true }).field({
    type: PostType,
    args: { input: t.arg({ type: CreatePostInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { id } = await createPost(viewer, {
        ...input,
        kind: input.kind ?? undefined,
        source: input.source ?? undefined,
        reach: input.reach ?? undefined,
        accountId: idOf("Account", input.accountId),
        opportunityId: optionalIdOf("Opportunity", input.opportunityId),
        personIds: (input.personIds ?? []).map((person) => idOf("Person", person)),
      });
      return reread(viewer, id);
    },
  }),
}));
