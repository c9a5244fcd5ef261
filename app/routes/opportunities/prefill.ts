import type { DealText } from "./deal-form.ts";

interface Proposal {
  kind: string;
  text: string;
  value: unknown;
}

type Value = {
  name?: string | null;
  leaves?: string;
  amount?: number;
  currency?: string;
  expectedClose?: string;
  start?: string;
  end?: string;
};

/** The fields of a new deal: what the address gives, else what the post proposes. */
export function prefill(search: URLSearchParams, proposals: readonly Proposal[], owner: string): Partial<DealText> {
  const valueOf = (kind: string) => (proposals.find((proposal) => proposal.kind === kind)?.value ?? {}) as Value;
  const deal = valueOf("opportunity");
  const amount = valueOf("amount");
  const date = valueOf("date");
  const figure = deal.amount ?? amount.amount;
  return {
    name: search.get("name") ?? deal.name ?? "",
    amount: search.get("amount") ?? (figure === undefined ? "" : String(figure)),
    currency: search.get("currency") ?? deal.currency ?? amount.currency ?? "EUR",
    // "In March" is March to its end: a deal is expected by then.
    expectedOn: search.get("date") ?? deal.expectedClose ?? date.end ?? date.start ?? "",
    ownerId: search.get("owner") ?? owner,
    nextStep: "",
    nextStepOn: "",
  };
}

/** The supplier they would leave, by the post: empty when it has no name there, null when nothing is said of one. */
export function supplierLeft(proposals: readonly Proposal[]): string | null {
  const deal = proposals.find(({ kind }) => kind === "opportunity")?.value as Value | undefined;
  return deal?.leaves ?? null;
}
