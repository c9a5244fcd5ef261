import { InvalidInput } from "../../domain/errors.ts";
import type { DealCursor, DealPage } from "../../domain/opportunities/deal-list.sql.ts";
import type { DealRow } from "../../domain/opportunities/deal-row.ts";
import { isUuid } from "../../platform/ids.ts";
import { pageOf } from "../page.ts";

interface Args {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

const encode = ({ key, id }: DealCursor) => Buffer.from(`${key}:${id}`).toString("base64url");

function decode(text: string): DealCursor {
  const [key, id] = Buffer.from(text, "base64url").toString().split(":");
  if (!isUuid(id) || key === undefined || key === "" || !Number.isFinite(Number(key))) {
    throw new InvalidInput([{ path: "after", key: "badCursor" }]);
  }
  return { key: Number(key), id };
}

/** A page of deals in any order: the cursor holds the place in that order. */
export function dealPageOf(args: Args, size = 20): DealPage {
  const { limit } = pageOf({ ...args, after: null }, size);
  return { limit, after: args.after ? decode(args.after) : null };
}

export function dealConnectionOf(rows: DealRow[], page: DealPage) {
  const edges = rows.slice(0, page.limit).map((node) => ({ node, cursor: encode({ key: node.sortKey, id: node.id }) }));
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
