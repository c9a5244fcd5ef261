import { builder } from "../builder.ts";
import { encodeId } from "../ids.ts";

builder.prismaObject("PersonRole", {
  description: "What someone does, or did, at an account.",
  fields: (t) => ({
    id: t.id({ resolve: (role) => encodeId("PersonRole", role.id) }),
    title: t.exposeString("title"),
    department: t.exposeString("department"),
    startedOn: t.expose("startedOn", { type: "Date", nullable: true }),
    endedOn: t.expose("endedOn", { type: "Date", nullable: true }),
    current: t.exposeBoolean("current"),
    account: t.relation("account"),
  }),
});
