import { now } from "../../platform/clock.ts";
import { Forbidden } from "../errors.ts";
import type { UnitKind } from "../identity/unit-input.ts";
import { visibleSql, type Door } from "../visibility.ts";
import { isInsider, type Viewer } from "../viewer.ts";
import { seesAmounts } from "./opportunity-policy.ts";
import { helpActs } from "./help-acts.sql.ts";

export const DEAL_STATES = ["open", "won", "lost", "closed", "all"] as const;
export const DEAL_ORDERS = ["next-step", "close", "amount", "newest"] as const;
export type DealOrder = (typeof DEAL_ORDERS)[number];

/** Days without a hand but the owner's after which nobody helps. */
export const ALONE_DAYS = 30;

export interface DealFilter {
  state?: (typeof DEAL_STATES)[number] | undefined;
  ownerId?: string | null | undefined;
  /** Only those whose owner belongs to this team or department: what colleagues know of each other, and guests do not. */
  unit?: { kind: UnitKind; id: string } | null | undefined;
  stageId?: string | null | undefined;
  accountId?: string | null | undefined;
  /** Only those this colleague gave something to. */
  helperId?: string | null | undefined;
  /** Part of the deal's or the account's name. */
  named?: string | null | undefined;
  /** Only those that nobody but their owner touched for ALONE_DAYS. */
  alone?: boolean | undefined;
}

const MEMBERS: Record<UnitKind, (param: string) => string> = {
  team: (param) => `o.owner_id in (select user_id from team_members where team_id = ${param})`,
  department: (param) => `o.owner_id in (select id from users where department_id = ${param})`,
};

/** One number to order and to page by, smallest first; the id decides between equals. Unknown comes last. */
const KEYS: Record<DealOrder, string> = {
  "next-step": "coalesce(o.next_step_on - date '1970-01-01', 1e7)::float8",
  close: "coalesce(o.expected_on - date '1970-01-01', 1e7)::float8",
  amount: "coalesce(-o.amount::float8, 1e15)",
  newest: "-extract(epoch from o.created_at)::float8",
};

export function sortKey(viewer: Viewer, order: DealOrder): string {
  // An order tells amounts too: whoever may not see them gets the newest first.
  return KEYS[order === "amount" && !seesAmounts(viewer) ? "newest" : order];
}

/**
 * Which deals of `opportunities o join stages s join accounts a`: the visible ones that pass the filter. Its text depends
 * on which filters are given, never on their values, and `key` names it, so that plans are kept. $1 = ids, $2 = now.
 */
export function dealWhere(
  viewer: Viewer,
  filter: DealFilter,
): { key: string; door: Door; sql: string; values: unknown[] } {
  const { door, sql: visible, ids } = visibleSql(viewer, "o", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const values: unknown[] = [ids, now()];
  const parts = [visible, "$2::timestamptz is not null"];
  const given: string[] = [];
  const add = (name: string, value: unknown, sql: (param: string) => string) => {
    values.push(value);
    given.push(name);
    parts.push(sql(`$${values.length}`));
  };

  const state = filter.state ?? "open";
  if (state === "closed") parts.push("s.kind <> 'open'");
  else if (state !== "all") parts.push(`s.kind = '${state}'`);
  if (filter.ownerId) add("owner", filter.ownerId, (param) => `o.owner_id = ${param}`);
  if (filter.unit && !isInsider(viewer)) throw new Forbidden();
  if (filter.unit) add(filter.unit.kind, filter.unit.id, (param) => MEMBERS[filter.unit!.kind](param));
  if (filter.stageId) add("stage", filter.stageId, (param) => `o.stage_id = ${param}`);
  if (filter.accountId) add("account", filter.accountId, (param) => `o.account_id = ${param}`);
  if (filter.named) {
    const pattern = `%${filter.named.replace(/[\\%_]/g, "\\$&")}%`;
    add("named", pattern, (param) => `(o.name ilike ${param} or a.name ilike ${param} and ${seen("a")})`);
  }
  const one = "(select o.id)";
  if (filter.helperId) {
    add(
      "helper",
      filter.helperId,
      (param) => `exists (select 1 from (${helpActs(one, seen, 2)}) h where h.who = ${param})`,
    );
  }
  if (filter.alone) {
    given.push("alone");
    parts.push(aloneSql(seen));
  }
  return { key: `${door}-${state}-${given.join("-")}`, door, sql: parts.join(" and "), values };
}

/** True of a deal `o` of stage `s` that is open, no longer new, and that nobody but its owner touched of late. */
export function aloneSql(seen: (alias: string) => string): string {
  return `s.kind = 'open' and o.created_at < $2::timestamptz - interval '${ALONE_DAYS} days' and not exists (
    select 1 from (${helpActs("(select o.id)", seen, 2)}) h
     where h.who is distinct from o.owner_id and h.at >= $2::timestamptz - interval '${ALONE_DAYS} days')`;
}

export const DEALS_FROM = "opportunities o join stages s on s.id = o.stage_id join accounts a on a.id = o.account_id";
