import { globalId } from "~/data/ids.ts";
import type { OpportunityFilter, OpportunityOrder } from "~/gql/graphql.ts";

export const STATES = ["open", "won", "lost", "closed"] as const;
export const ORDERS = ["next-step", "close", "amount", "newest"] as const;
export type Order = (typeof ORDERS)[number];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const UNIT = new RegExp(`^(Team|Department)_${UUID.source.slice(1)}`, "i");

/** What the address of the board says; anything not understood is as if it were not there. */
export interface BoardSearch {
  view: "board" | "table";
  /** The table beneath the board. */
  table: boolean;
  order: Order;
  state: (typeof STATES)[number];
  owner: string | null;
  /** The id of a team or department in the contract: its kind is in it. */
  unit: string | null;
  helper: string | null;
  account: string | null;
  /** A stage's key. */
  stage: string | null;
  named: string;
  alone: boolean;
  after: string | null;
}

export function readBoardSearch(search: URLSearchParams): BoardSearch {
  const oneOf = <T extends string>(name: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === search.get(name)) ?? otherwise;
  const id = (name: string) => (UUID.test(search.get(name) ?? "") ? search.get(name) : null);
  return {
    view: oneOf("view", ["board", "table"], "board"),
    table: search.get("table") !== "off",
    order: oneOf("order", ORDERS, "next-step"),
    state: oneOf("state", STATES, "open"),
    owner: id("owner"),
    unit: UNIT.test(search.get("unit") ?? "") ? search.get("unit") : null,
    helper: id("helper"),
    account: id("account"),
    stage: search.get("stage"),
    named: (search.get("named") ?? "").trim().slice(0, 100),
    alone: search.get("alone") === "1",
    after: search.get("after"),
  };
}

/** How many things narrow the board: shown on the filter's button. */
export function filterCount({ state, owner, unit, helper, account, stage, named, alone }: BoardSearch): number {
  return [state !== "open", owner, unit, helper, account, stage, named, alone].filter(Boolean).length;
}

export function filterOf(search: BoardSearch, stages: readonly { id: string; key: string }[]): OpportunityFilter {
  const stage = stages.find(({ key }) => key === search.stage);
  return {
    state: stage ? "ALL" : (search.state.toUpperCase() as Uppercase<BoardSearch["state"]>),
    ownerId: search.owner && globalId("User", search.owner),
    unitId: search.unit,
    helperId: search.helper && globalId("User", search.helper),
    accountId: search.account && globalId("Account", search.account),
    stageId: stage?.id,
    named: search.named || null,
    alone: search.alone,
  };
}

export function orderOf({ order }: BoardSearch): OpportunityOrder {
  return order.toUpperCase().replace("-", "_") as OpportunityOrder;
}

/** The same address with one thing changed; null takes it away. A change starts a list at its beginning. */
export function withParam(search: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(search);
  next.delete("after");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text ? `?${text}` : "?";
}
