import type { Account, Person } from "../../generated/prisma/client.ts";
import { prisma } from "../../platform/db/prisma.ts";
import type { SearchKind } from "../../platform/search/port.ts";
import { accountsByIds } from "../accounts/account-rows.sql.ts";
import type { PostPart } from "../conversation/post-columns.sql.ts";
import { postsByIds } from "../conversation/post-list.sql.ts";
import { visibleComments } from "../conversation/post-policy.ts";
import type { CommentRow, PostRow } from "../conversation/post-row.ts";
import { colleague, type Colleague } from "../identity/colleague-directory.ts";
import { dealsByIds } from "../opportunities/deal-list.sql.ts";
import type { DealRow } from "../opportunities/deal-row.ts";
import { visiblePeople } from "../people/person-policy.ts";
import type { Viewer } from "../viewer.ts";
import type { FoundThing } from "./found-things.ts";

/** The thing itself, as the lists of its kind have it. */
export type FoundNode = Account | Person | DealRow | PostRow | CommentRow | Colleague;

const among = (ids: readonly string[]) => ({ id: { in: [...ids] } });

const read: Record<
  SearchKind,
  (viewer: Viewer, ids: readonly string[], postParts: readonly PostPart[] | undefined) => Promise<FoundNode[]>
> = {
  account: accountsByIds,
  person: (viewer, ids) => prisma.person.findMany({ where: { AND: [among(ids), visiblePeople(viewer)] } }),
  opportunity: (viewer, ids) => dealsByIds(viewer, ids),
  post: postsByIds,
  comment: (viewer, ids) => prisma.comment.findMany({ where: { AND: [among(ids), visibleComments(viewer)] } }),
  // Seen a moment ago, as hits are; the directory has no secrets.
  colleague: (_viewer, ids) => Promise.all(ids.map(colleague)),
};

/** The things themselves by id, for whoever asks for more than a hit shows; of posts all parts unless told. */
export async function nodesOf(
  viewer: Viewer,
  things: readonly FoundThing[],
  postParts?: readonly PostPart[],
): Promise<Map<string, FoundNode>> {
  const ids = new Map<SearchKind, string[]>();
  for (const { kind, id } of things) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  const rows = await Promise.all([...ids].map(([kind, some]) => read[kind](viewer, some, postParts)));
  return new Map(rows.flat().map((row) => [row.id, row]));
}
