import { accountsInTexts, type AccountInText } from "../../domain/accounts/accounts-in-text.ts";
import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";

export const AccountMentionType = builder.objectRef<AccountInText>("AccountMention").implement({
  description: "An account that a text seems to be about: nothing is said of accounts the viewer does not see.",
  fields: (t) => ({
    accountId: t.id({
      nullable: true,
      description: "Null for a firm that is no account yet.",
      resolve: ({ id }) => (id === null ? null : encodeId("Account", id)),
    }),
    name: t.exposeString("name"),
    kind: t.string({
      description: "customer, prospect, partner or former; empty for a new one.",
      resolve: ({ accountKind }) => accountKind,
    }),
    city: t.exposeString("city"),
    reason: t.exposeString("reason", {
      description: "By what it was recognised: name, domain, person (who works there), or form of the sentence.",
    }),
    sure: t.exposeBoolean("sure", { description: "False where the words may mean something else." }),
    text: t.exposeString("text", { description: "The words it was recognised by." }),
    start: t.exposeInt("start", { description: "Where they stand, in UTF-16 units." }),
    end: t.exposeInt("end"),
  }),
});

builder.queryFields((t) => ({
  accountsIn: t.withAuth({ signedIn: true }).field({
    type: [AccountMentionType],
    description: "The accounts that a text seems to be about, the likeliest first, six at most.",
    args: { text: t.arg.string({ required: true, description: "Its first 10,000 characters are read." }) },
    resolve: async (_root, { text }, { viewer }) => (await accountsInTexts(viewer, [text]))[0]!,
  }),
}));
