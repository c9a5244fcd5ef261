import { resolveOffsetConnection } from "@pothos/plugin-relay";
import { visibleColleagues } from "../../domain/identity/colleague-policy.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";
import { idOf } from "../ids.ts";
import { UserType } from "./user-type.ts";

builder.queryFields((t) => ({
  viewer: t.field({
    type: UserType,
    nullable: true,
    skipTypeScopes: true,
    description: "Who is asking; null when nobody signed in.",
    resolve: (_root, _args, { viewer, load }) => (viewer ? load.colleague(viewer.id) : null),
  }),
  users: t.withAuth({ signedIn: true }).connection({
    type: UserType,
    description: "Colleagues the viewer may see, by name.",
    args: { named: t.arg.string({ description: "Part of the name." }) },
    resolve: (_root, args, { viewer, load }) =>
      resolveOffsetConnection({ args, maxSize: 100 }, async ({ offset, limit }) => {
        const where = {
          AND: [
            visibleColleagues(viewer),
            { deactivatedAt: null, name: { contains: args.named ?? "", mode: "insensitive" as const } },
          ],
        };
        const rows = await prisma.user.findMany({
          where,
          select: { id: true },
          orderBy: [{ name: "asc" }, { id: "asc" }],
          skip: offset,
          take: limit,
        });
        return Promise.all(rows.map(({ id }) => load.colleague(id)));
      }),
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
}));
