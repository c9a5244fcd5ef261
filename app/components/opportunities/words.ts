import type { DealCardFragment } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import type { Format } from "~/shell/format.ts";
import type { Translate } from "~/shell/locale/registry.ts";

const standardStages = ["tip", "qualified", "proposal", "negotiation", "won", "lost"];

/** The company's own word for a stage, or the standard one. */
export function stageWord(t: Translate, stage: { key: string; name: string }): string {
  return stage.name || (standardStages.includes(stage.key) ? t(`opportunities:stage.${stage.key}`) : stage.key);
}

/** "€420k", or the sums of several currencies one after the other; a dash for nothing. */
export function sumsWord(format: Format, sums: readonly { amount: number; currency: string }[]): string {
  return sums.length === 0 ? "–" : sums.map(({ amount, currency }) => format.money(amount, currency)).join(" + ");
}

/** First names are how colleagues are named where there is little room. */
export function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}

/** Says what a deal lacks. */
export function useMissingWords(): (hint: DealCardFragment["missing"][number], owner: string | undefined) => string {
  const t = useT("opportunities");
  return ({ kind, days }, owner) => {
    const count = days ?? 0;
    if (kind === "ALONE")
      return owner ? t("missing.ALONE", { count, name: firstName(owner) }) : t("missing.NOBODY", { count });
    return t(`missing.${kind}`, { count });
  };
}

/** "What Inès, Karim and Tom gave". */
export function useGaveWords(): (names: readonly string[], more: number) => string {
  const t = useT("opportunities");
  const format = useFormat();
  return (names, more) => {
    const list = names.map(firstName);
    return t("card.gave", { list: format.list(more > 0 ? [...list, t("card.others", { count: more })] : list) });
  };
}
