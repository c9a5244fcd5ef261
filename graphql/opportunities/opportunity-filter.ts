import {
  DEAL_ORDERS,
  DEAL_STATES,
  type DealFilter,
  type DealOrder,
} from "../../domain/opportunities/deal-filter.sql.ts";
import { searchText } from "../../domain/text-input.ts";
import { builder } from "../builder.ts";
import { optionalIdOf } from "../ids.ts";
import { unitOf } from "../identity/unit-type.ts";

const upper = (values: readonly string[]) =>
  values.map((value) => [value.toUpperCase().replace("-", "_"), { value }] as const);

const StateEnum = builder.enumType("OpportunityState", {
  description: "CLOSED is won or lost.",
  values: Object.fromEntries(upper(DEAL_STATES)) as Record<string, { value: (typeof DEAL_STATES)[number] }>,
});

export const OrderEnum = builder.enumType("OpportunityOrder", {
  description: "NEXT_STEP and CLOSE: the soonest first; AMOUNT: the largest; NEWEST: opened last. Unknown comes last.",
  values: Object.fromEntries(upper(DEAL_ORDERS)) as Record<string, { value: DealOrder }>,
});

export const OpportunityFilter = builder.inputType("OpportunityFilter", {
  description: "Which deals; what is left out does not narrow.",
  fields: (t) => ({
    state: t.field({ type: StateEnum, description: "Open ones unless told." }),
    ownerId: t.id(),
    unitId: t.id({ description: "Only those whose owner belongs to this team or department. For colleagues only." }),
    stageId: t.id(),
    accountId: t.id(),
    helperId: t.id({ description: "Only those this colleague gave something to." }),
    named: t.string({ description: "Part of the deal's or the account's name." }),
    alone: t.boolean({ description: "Only open ones that nobody but their owner touched for thirty days." }),
  }),
});

export function dealFilterOf(input: typeof OpportunityFilter.$inferInput | null | undefined): DealFilter {
  return {
    state: input?.state ?? undefined,
    ownerId: optionalIdOf("User", input?.ownerId),
    unit: input?.unitId ? unitOf(input.unitId) : null,
    stageId: optionalIdOf("Stage", input?.stageId),
    accountId: optionalIdOf("Account", input?.accountId),
    helperId: optionalIdOf("User", input?.helperId),
    named: input?.named ? searchText(input.named) : null,
    alone: input?.alone ?? false,
  };
}
