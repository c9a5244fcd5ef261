import { prisma } from "../../platform/db/prisma.ts";
import { visibleAccounts } from "../accounts/account-policy.ts";
import type { Role, Viewer } from "../viewer.ts";
import { colleagueFilter, type NamePage } from "./colleague-list.ts";
import type { UnitKind } from "./unit-input.ts";

export interface MemberFilter {
  named?: string | null;
  role?: Role | null;
  /** Who belongs to this department or team. */
  unit?: { kind: UnitKind; id: string } | null;
  userId?: string;
}

/** Someone as admins see them. */
export interface Member {
  id: string;
  email: string;
  createdAt: Date;
  /** Latest use of a session that has not ended; null: not signed in. */
  lastSeenAt: Date | null;
  /** For an influencer, the accounts she sees (that the viewer may see too). */
  accounts: { id: string; name: string }[];
  departmentId: string | null;
  teams: { id: string; name: string }[];
  version: number;
}

/** All who sign in or once did, by name: for admins only. A fixed number of statements, however many rows. */
export async function listMembers(viewer: Viewer, page: NamePage, filter: MemberFilter): Promise<Member[]> {
  const users = await prisma.user.findMany({
    where: await memberFilter(filter),
    select: {
      ...{ id: true, email: true, createdAt: true, departmentId: true, version: true },
      teams: {
        select: { team: { select: { id: true, name: true } } },
        orderBy: [{ team: { name: "asc" } }, { teamId: "asc" }],
      },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: page.limit + 1,
    ...(page.afterId && { cursor: { id: page.afterId }, skip: 1 }),
  });
  const ids = users.map(({ id }) => id);
  const [seen, joined] = await Promise.all([
    prisma.session.groupBy({ by: ["userId"], where: { userId: { in: ids } }, _max: { lastSeenAt: true } }),
    prisma.circleMember.findMany({
      where: { userId: { in: ids } },
      select: {
        userId: true,
        circle: { select: { accounts: { where: visibleAccounts(viewer), select: { id: true, name: true } } } },
      },
    }),
  ]);
  const lastSeen = new Map(seen.map((row) => [row.userId, row._max.lastSeenAt]));
  return users.map((user) => ({
    ...user,
    teams: user.teams.map(({ team }) => team),
    lastSeenAt: lastSeen.get(user.id) ?? null,
    accounts: joined.filter((row) => row.userId === user.id).flatMap((row) => row.circle.accounts),
  }));
}

export async function countMembers(filter: MemberFilter): Promise<number> {
  return prisma.user.count({ where: await memberFilter(filter) });
}

function memberFilter({ named, role, unit, userId }: MemberFilter) {
  const where = {
    ...(userId && { id: userId }),
    ...(role && { role }),
    ...(unit?.kind === "department" && { departmentId: unit.id }),
    ...(unit?.kind === "team" && { teams: { some: { teamId: unit.id } } }),
  };
  return colleagueFilter({ named, inactive: true, where });
}
