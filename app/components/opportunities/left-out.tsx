import type { LeftOutPartsFragment } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";

const REASONS = ["noAmount", "noDate", "otherCurrency", "later"] as const;

/** What a forecast could not count, reason by reason; nothing where it counted all. */
export function useLeftOut(leftOut: LeftOutPartsFragment): string | null {
  const t = useT("opportunities");
  const format = useFormat();
  const parts = REASONS.filter((reason) => leftOut[reason] > 0);
  if (parts.length === 0) return null;
  const count = parts.reduce((sum, reason) => sum + leftOut[reason], 0);
  return t("leftOut.all", {
    count,
    list: format.list(parts.map((reason) => t(`leftOut.${reason}`, { count: leftOut[reason] }))),
  });
}
