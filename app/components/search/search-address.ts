import type { SearchKind } from "~/gql/graphql.ts";

export interface Asked {
  query: string;
  kind: SearchKind | null;
}

/** What the address of a search page asks for. Words beyond the contract's limit are not sent. */
export function askedOf(request: Request, kinds: readonly SearchKind[]) {
  const params = new URL(request.url).searchParams;
  return {
    query: (params.get("q") ?? "").trim().slice(0, 500),
    kind: kinds.find((one) => one === params.get("kind")) ?? null,
    after: params.get("after"),
  };
}

/** The same page with other words or another kind. */
export const searchAddress = (here: string, query: string, kind: SearchKind | null = null) =>
  `${here}?${new URLSearchParams({ q: query, ...(kind && { kind }) }).toString()}`;
