import type { Prisma } from "../../generated/prisma/client.ts";
import { prisma } from "../../platform/db/prisma.ts";
import type { Viewer } from "../viewer.ts";
import { visibleColleagues } from "./colleague-policy.ts";

export interface ColleagueFilter {
  /** Part of the name, with or without its accents. */
  named?: string | null;
  /** Those who have left, too. */
  inactive?: boolean | null;
  where?: Prisma.UserWhereInput;
}

/** Which rows of a list by name: at most `limit` (one more is read), after the row of this id. */
export interface NamePage {
  limit: number;
  afterId: string | null;
}

/** Ids of the colleagues a viewer may see, by name. */
export async function colleaguesByName(viewer: Viewer, page: NamePage, filter: ColleagueFilter): Promise<string[]> {
  const rows = await prisma.user.findMany({
    where: { AND: [visibleColleagues(viewer), await colleagueFilter(filter)] },
    select: { id: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: page.limit + 1,
    ...(page.afterId && { cursor: { id: page.afterId }, skip: 1 }),
  });
  return rows.map(({ id }) => id);
}

/** As a Prisma filter, for lists and for their counts. */
export async function colleagueFilter({
  named,
  inactive,
  where = {},
}: ColleagueFilter): Promise<Prisma.UserWhereInput> {
  const wanted = named?.trim();
  const matching = wanted ? { id: { in: await idsNamed(wanted) } } : {};
  return { AND: [where, matching, inactive ? {} : { deactivatedAt: null }] };
}

/** More than a company has whose names need no index: fewer would hide from a guest whom she sees, behind those whom she does not. */
const MAX_HITS = 20_000;

/** Names without their accents are not indexed: a company has thousands of people, not millions. */
export async function idsNamed(named: string): Promise<string[]> {
  const pattern = `%${named
    .slice(0, 120)
    .replaceAll("\u0000", "")
    .replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    select id::text from users where unaccent(name) ilike unaccent(${pattern}) order by id limit ${MAX_HITS}`;
  return rows.map(({ id }) => id);
}
