import { builder } from "../builder.ts";

interface Abilities {
  edit: boolean;
  merge: boolean;
  claim: boolean;
  ask: boolean;
}

/** Sent to the UI so that buttons and server agree. */
export const PersonAbilities = builder.objectRef<Abilities>("PersonAbilities").implement({
  description: "What the viewer may do with a person.",
  fields: (t) => ({
    edit: t.exposeBoolean("edit"),
    merge: t.exposeBoolean("merge", { description: "Make two records of one person one." }),
    claim: t.exposeBoolean("claim", { description: "Say that one knows her." }),
    ask: t.exposeBoolean("ask", { description: "Ask a colleague for an introduction." }),
  }),
});
