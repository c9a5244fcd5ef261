import { deactivateUser } from "../../domain/identity/deactivate-user.ts";
import { changeRole } from "../../domain/identity/change-role.ts";
import { reactivateUser } from "../../domain/identity/reactivate-user.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { RoleEnum, UserType } from "./user-type.ts";

builder.mutationFields((t) => ({
  changeRole: t.withAuth({ admin: true }).field({
    type: UserType,
    description: "Counts at once. The last admin is refused with FORBIDDEN `lastAdmin`.",
    args: { userId: t.arg.id({ required: true }), role: t.arg({ type: RoleEnum, required: true }) },
    resolve: async (_root, args, { viewer, load }) =>
      load.colleague((await changeRole(viewer, { userId: idOf("User", args.userId), role: args.role })).id),
  }),
  deactivateUser: t.withAuth({ admin: true }).field({
    type: UserType,
    description: "Ends their sessions and revokes their tokens. What they wrote stays.",
    args: { userId: t.arg.id({ required: true }) },
    resolve: async (_root, args, { viewer, load }) =>
      load.colleague((await deactivateUser(viewer, { userId: idOf("User", args.userId) })).id),
  }),
  reactivateUser: t.withAuth({ admin: true }).field({
    type: UserType,
    args: { userId: t.arg.id({ required: true }) },
    resolve: async (_root, args, { viewer, load }) =>
      load.colleague((await reactivateUser(viewer, { userId: idOf("User", args.userId) })).id),
  }),
}));
