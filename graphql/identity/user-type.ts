import { visibleColleagues } from "../../domain/identity/colleague-policy.ts";
import { ROLES } from "../../domain/viewer.ts";
import type { Colleague } from "../../domain/identity/colleague-directory.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { builder } from "../builder.ts";

export const RoleEnum = builder.enumType("Role", {
  description: "What someone who signs in is to the company.",
  values: ROLES,
});

/** A plain type over the directory, because users stand on every row of the hot lists. */
export const UserType = builder.objectRef<Colleague>("User");

builder.node(UserType, {
  description: "Someone who signs in: a colleague, or an invited outside influencer.",
  id: { resolve: (user) => user.id },
  loadMany: async (ids, { viewer, load }) => {
    if (!viewer) return ids.map(() => null);
    const rows = await prisma.user.findMany({
      where: { AND: [{ id: { in: ids } }, visibleColleagues(viewer)] },
      select: { id: true },
    });
    const seen = new Set(rows.map((row) => row.id));
    return ids.map((id) => (seen.has(id) ? load.colleague(id) : null));
  },
  fields: (t) => ({
    name: t.exposeString("name"),
    role: t.field({ type: RoleEnum, resolve: (user) => user.role }),
    title: t.exposeString("title", { description: "Their job in their own words; may be empty." }),
    department: t.exposeString("department", { description: "Name of the department; empty for influencers." }),
    active: t.exposeBoolean("active", { description: "False once they have left." }),
  }),
});
