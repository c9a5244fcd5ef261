import { InvalidInput } from "../domain/errors.ts";
import type { Cursor, Page } from "../domain/page.ts";
import { isUuid } from "../platform/ids.ts";
import { MAX_PAGE } from "./builder.ts";

interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

const invalid = (path: string, key: string) => new InvalidInput([{ path, key }]);

export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at.getTime()}.${id}`).toString("base64url");
}

function decodeCursor(text: string): Cursor {
  const [ms, id] = Buffer.from(text, "base64url").toString().split(".");
  const at = new Date(Number(ms));
  if (!isUuid(id) || Number.isNaN(at.getTime())) throw invalid("after", "badCursor");
  return { at, id };
}

/** A page of a named-SQL list: forward only, 1 to 100 rows, 20 unless told. */
export function pageOf(args: PageArgs, size = 20): Page {
  if (args.last != null || args.before != null) throw invalid("before", "forwardOnly");
  const first = args.first ?? size;
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) throw invalid("first", "pageSize");
  return { limit: first, after: args.after ? decodeCursor(args.after) : null };
}

/** Rows (one more than asked tells that there is a next page) as a Relay connection. */
export function connectionOf<Row extends { id: string }>(rows: Row[], page: Page, at: (row: Row) => Date) {
  const shown = rows.length > page.limit ? rows.slice(0, page.limit) : rows;
  const edges = shown.map((node) => ({ node, cursor: encodeCursor({ at: at(node), id: node.id }) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
