import { colleaguesByName } from "../../domain/identity/colleague-list.ts";
import { visibleColleagues } from "../../domain/identity/colleague-policy.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { colleagueConnectionOf, namePageOf } from "./name-connection.ts";
import { RoleEnum, UserType } from "./user-type.ts";

builder.queryFields((t) => ({
  viewer: t.field({
    type: UserType,
    nullable: true,
    skipTypeScopes: true,
    description: "Who is asking; null when nobody signed in.",
    resolve: (_root, _args, { viewer, load }) => (viewer ? load.colleague(viewer.id) : null),
  }),
  user: t.withAuth({ signedIn: true }).field({
    type: UserType,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, args, { viewer, load }) => {
      const where = { AND: [{ id: idOf("User", args.id) }, visibleColleagues(viewer)] };
      const found = await prisma.user.findFirst({ where, select: { id: true } });
      return found ? load.colleague(found.id) : null;
    },
  }),
  users: t.withAuth({ signedIn: true }).connection({
    type: UserType,
    description: "Colleagues and influencers the viewer may see, by name.",
    args: {
      named: t.arg.string({ description: "Part of the name, with or without its accents." }),
      role: t.arg({ type: RoleEnum }),
      inactive: t.arg.boolean({ description: "Those who have left, too." }),
    },
    resolve: async (_root, args, { viewer, load }) => {
      const page = namePageOf(args);
      const ids = await colleaguesByName(viewer, page, {
        named: args.named ?? null,
        inactive: args.inactive ?? false,
        where: args.role ? { role: args.role } : {},
      });
      return colleagueConnectionOf(ids, page, load);
    },
  }),
}));
