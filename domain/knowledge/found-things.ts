import type { FoundDocument, SearchKind } from "../../platform/search/port.ts";
import { prisma } from "../../platform/db/prisma.ts";
import type { Account, Person } from "../../generated/prisma/client.ts";
import { visibleAccounts } from "../accounts/account-policy.ts";
import { accountsByIds } from "../accounts/account-rows.sql.ts";
import { plainText } from "../conversation/markdown.ts";
import { postsByIds } from "../conversation/post-list.sql.ts";
import { visibleComments } from "../conversation/post-policy.ts";
import type { PostPart } from "../conversation/post-columns.sql.ts";
import type { CommentRow, PostRow } from "../conversation/post-row.ts";
import { colleague, type Colleague } from "../identity/colleague-directory.ts";
import { visibleColleagues } from "../identity/colleague-policy.ts";
import { dealsByIds } from "../opportunities/deal-list.sql.ts";
import type { DealRow } from "../opportunities/deal-row.ts";
import { visiblePeople } from "../people/person-policy.ts";
import type { Viewer } from "../viewer.ts";
import { commentsFound } from "./found-comments.sql.ts";

/** What was found, read again behind the viewer's own filters: ids from an index prove nothing. */
export type FoundThing = {
  id: string;
  title: string;
  text: string;
  account: { id: string; name: string } | null;
  happenedAt: Date;
} & (
  | { kind: "account"; row: Account; authorId: null }
  | { kind: "person"; row: Person; authorId: null }
  | { kind: "opportunity"; row: DealRow; authorId: string | null }
  | { kind: "post"; row: PostRow; authorId: string }
  | { kind: "comment"; row: CommentRow; authorId: string }
  | { kind: "colleague"; row: Colleague; authorId: null }
);

const among = (ids: readonly string[]) => ({ id: { in: [...ids] } });

type Readers = Record<
  SearchKind,
  (viewer: Viewer, ids: readonly string[], postParts?: readonly PostPart[]) => Promise<FoundThing[]>
>;

const read: Readers = {
  account: async (viewer, ids) => {
    const rows = await accountsByIds(viewer, ids);
    return rows.map((row) => {
      const text = [row.about, row.industry, row.city].filter(Boolean).join(" · ");
      return {
        kind: "account",
        id: row.id,
        row,
        title: row.name,
        text,
        account: null,
        authorId: null,
        happenedAt: row.lastPostAt ?? row.createdAt,
      };
    });
  },
  person: async (viewer, ids) => {
    const rows = await prisma.person.findMany({
      where: { AND: [among(ids), visiblePeople(viewer)] },
      include: {
        roles: {
          where: { current: true, account: visibleAccounts(viewer) },
          orderBy: { id: "desc" },
          take: 1,
          include: { account: { select: { id: true, name: true } } },
        },
      },
    });
    return rows.map(({ roles: [role], ...row }) => {
      const text = [role?.title, row.about].filter(Boolean).join(" · ");
      return {
        kind: "person",
        id: row.id,
        row,
        title: row.name,
        text,
        account: role?.account ?? null,
        authorId: null,
        happenedAt: row.createdAt,
      };
    });
  },
  opportunity: async (viewer, ids) =>
    (await dealsByIds(viewer, ids)).map((row) => {
      const account = row.accountName ? { id: row.accountId, name: row.accountName } : null;
      const at = row.stageSince;
      return {
        kind: "opportunity",
        id: row.id,
        row,
        title: row.name,
        text: row.nextStep,
        account,
        authorId: row.ownerId,
        happenedAt: at,
      };
    }),
  post: async (viewer, ids, parts) =>
    (await postsByIds(viewer, ids, parts)).map((row) => {
      const account = { id: row.accountId, name: row.accountName };
      return {
        kind: "post",
        id: row.id,
        row,
        title: "",
        text: plainText(row.body),
        account,
        authorId: row.authorId,
        happenedAt: row.createdAt,
      };
    }),
  comment: async (viewer, ids) =>
    (await commentsFound(viewer, ids)).map(({ accountId, accountName, ...row }) => ({
      kind: "comment",
      id: row.id,
      row,
      title: "",
      text: plainText(row.body),
      account: accountId && accountName ? { id: accountId, name: accountName } : null,
      authorId: row.authorId,
      happenedAt: row.createdAt,
    })),
  colleague: async (viewer, ids) => {
    const where = { AND: [among(ids), visibleColleagues(viewer), { deactivatedAt: null }] };
    const rows = await prisma.user.findMany({ where, select: { id: true, createdAt: true } });
    return Promise.all(
      rows.map(async ({ id, createdAt }): Promise<FoundThing> => {
        const row = await colleague(id);
        const text = [row.title, row.department].filter(Boolean).join(" · ");
        return {
          kind: "colleague",
          id,
          row,
          title: row.name,
          text,
          account: null,
          authorId: null,
          happenedAt: createdAt,
        };
      }),
    );
  },
};

/** The things that the viewer may see, in the order in which they were found; of posts, all parts unless told. */
export async function readFound(
  viewer: Viewer,
  found: readonly FoundDocument[],
  postParts?: readonly PostPart[],
): Promise<FoundThing[]> {
  const ids = new Map<SearchKind, string[]>();
  for (const { kind, id } of found) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  const things = (await Promise.all([...ids].map(([kind, some]) => read[kind](viewer, some, postParts)))).flat();
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return found.flatMap(({ id }) => byId.get(id) ?? []);
}

const count: Record<SearchKind, (viewer: Viewer, ids: readonly string[]) => Promise<number>> = {
  account: (viewer, ids) => prisma.account.count({ where: { AND: [among(ids), visibleAccounts(viewer)] } }),
  person: (viewer, ids) => prisma.person.count({ where: { AND: [among(ids), visiblePeople(viewer)] } }),
  opportunity: async (viewer, ids) => (await dealsByIds(viewer, ids)).length,
  post: async (viewer, ids) => (await postsByIds(viewer, ids, [])).length,
  comment: (viewer, ids) => prisma.comment.count({ where: { AND: [among(ids), visibleComments(viewer)] } }),
  colleague: (viewer, ids) =>
    prisma.user.count({ where: { AND: [among(ids), visibleColleagues(viewer), { deactivatedAt: null }] } }),
};

/** How many of these things the viewer may see. */
export function countFound(viewer: Viewer, kind: SearchKind, ids: readonly string[]): Promise<number> {
  return ids.length ? count[kind](viewer, ids) : Promise.resolve(0);
}
