import { builder } from "../builder.ts";

interface Abilities {
  post: boolean;
  edit: boolean;
  handOver: boolean;
  share: boolean;
  createOpportunity: boolean;
  logInteraction: boolean;
}

/** Sent to the UI so that buttons and server agree. */
export const AccountAbilities = builder.objectRef<Abilities>("AccountAbilities").implement({
  description: "What the viewer may do with an account.",
  fields: (t) => ({
    post: t.exposeBoolean("post"),
    edit: t.exposeBoolean("edit"),
    handOver: t.exposeBoolean("handOver", { description: "Name another owner." }),
    share: t.exposeBoolean("share", { description: "Restrict it to a team, or invite influencers to it." }),
    createOpportunity: t.exposeBoolean("createOpportunity"),
    logInteraction: t.exposeBoolean("logInteraction"),
  }),
});
