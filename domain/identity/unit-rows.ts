import { Prisma } from "../../generated/prisma/client.ts";
import { prisma, type Tx } from "../../platform/db/prisma.ts";
import { Conflict, InvalidInput, NotFound } from "../errors.ts";
import type { NamePage } from "./colleague-list.ts";
import type { UnitKind } from "./unit-input.ts";

export interface Unit {
  kind: UnitKind;
  id: string;
  name: string;
  version: number;
  /** Who belongs and is still here; with those who have left, `removeUnit` has more to move. */
  members: number;
}

const HERE = { deactivatedAt: null };

/** By name. `ids` narrows it to some. */
export async function listUnits(kind: UnitKind, page: NamePage, ids?: readonly string[]): Promise<Unit[]> {
  const asked = {
    where: ids ? { id: { in: [...ids] } } : {},
    orderBy: [{ name: "asc" as const }, { id: "asc" as const }],
    take: page.limit + 1,
    ...(page.afterId && { cursor: { id: page.afterId }, skip: 1 }),
  };
  if (kind === "department") {
    const rows = await prisma.department.findMany({
      ...asked,
      include: { _count: { select: { users: { where: HERE } } } },
    });
    return rows.map(({ _count, ...row }) => ({ ...row, kind, members: _count.users }));
  }
  const rows = await prisma.team.findMany({
    ...asked,
    include: { _count: { select: { members: { where: { user: HERE } } } } },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, kind, members: _count.members }));
}

/** One of them, or NOT_FOUND. */
export async function loadUnit(kind: UnitKind, id: string): Promise<Unit> {
  const [unit] = await listUnits(kind, { limit: 1, afterId: null }, [id]);
  if (!unit) throw new NotFound();
  return unit;
}

/** Ids of all who belong, also of those who have left. */
export async function peopleOf(tx: Tx, { kind, id }: Pick<Unit, "kind" | "id">): Promise<string[]> {
  if (kind === "department") {
    return (await tx.user.findMany({ where: { departmentId: id }, select: { id: true } })).map((user) => user.id);
  }
  return (await tx.teamMember.findMany({ where: { teamId: id }, select: { userId: true } })).map((row) => row.userId);
}

/** Takes the row and its version, under a new name if one is given, or says which version stands. */
export async function takeUnit(tx: Tx, { kind, id }: Unit, version: number, name?: string): Promise<void> {
  const change = { where: { id, version }, data: { version: { increment: 1 }, ...(name !== undefined && { name }) } };
  const { count } = kind === "department" ? await tx.department.updateMany(change) : await tx.team.updateMany(change);
  if (count !== 1) throw new Conflict((await loadUnit(kind, id)).version);
}

const isKnown = (error: unknown, code: string): error is Prisma.PrismaClientKnownRequestError =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === code;

/** Runs a write that may meet a name in use: capitals make no other name. */
export async function namedOnce<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw isKnown(error, "P2002") ? new InvalidInput([{ path: "name", key: "nameTaken" }]) : error;
  }
}

/** Runs a write that puts somebody into units: its foreign keys have waited for whoever was removing one at the same moment. */
export async function whileUnitsStand<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isKnown(error, "P2003")) throw error;
    const path = error.message.includes("department") ? "departmentId" : "teamIds";
    throw new InvalidInput([{ path, key: "unitGone" }]);
  }
}
