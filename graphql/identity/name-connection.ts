import { InvalidInput } from "../../domain/errors.ts";
import type { NamePage } from "../../domain/identity/colleague-list.ts";
import type { Loaders } from "../loaders.ts";
import { encodeId, idOf } from "../ids.ts";
import { pageOf } from "../page.ts";

interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** A page of a list by name. Its cursor is the id of its last row: names are not unique, and may change meanwhile. */
export function namePageOf({ after, ...args }: PageArgs, type = "User"): NamePage {
  const { limit } = pageOf(args);
  if (!after) return { limit, afterId: null };
  try {
    return { limit, afterId: idOf(type, after) };
  } catch {
    throw new InvalidInput([{ path: "after", key: "badCursor" }]);
  }
}

/** Rows (one more than asked tells that there is a next page) as a Relay connection. */
export function nameConnectionOf<Row, Node>(
  rows: Row[],
  page: NamePage,
  idOfRow: (row: Row) => string,
  nodeOf: (row: Row) => Node,
  type = "User",
) {
  const shown = rows.slice(0, page.limit);
  const edges = shown.map((row) => ({ node: nodeOf(row), cursor: encodeId(type, idOfRow(row)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.afterId !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The same for a list of colleagues' ids. */
export async function colleagueConnectionOf(ids: string[], page: NamePage, load: Loaders) {
  const rows = await Promise.all(ids.map((id) => load.colleague(id)));
  return nameConnectionOf(
    rows,
    page,
    (row) => row.id,
    (row) => row,
  );
}
