import type { Gql } from "~/data/load-context.ts";
import type { UnitsQuery as Units } from "~/gql/graphql.ts";
import { UnitsQuery } from "./units.query.ts";

export type Unit = Units["units"]["edges"][number]["node"];

/** All of a kind, page after page: a choice that showed only a part would hide the rest. */
export async function allUnits(gql: Gql, kind: Unit["kind"], after: string | null = null): Promise<Unit[]> {
  const { edges, pageInfo } = (await gql(UnitsQuery, { kind, after })).units;
  const rest = pageInfo.hasNextPage ? await allUnits(gql, kind, pageInfo.endCursor ?? null) : [];
  return [...edges.map(({ node }) => node), ...rest];
}
