import type { OpportunityQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { stageWord } from "./words.ts";

type Deal = NonNullable<OpportunityQuery["opportunity"]>;

/** Where the deal stands: when it came to each stage, how long it has been here, how long it usually takes ahead. */
export function StageBar({ deal }: { deal: Deal }) {
  const t = useT("opportunities");
  const format = useFormat();
  const here = deal.steps.findIndex(({ place }) => place === "here");
  const open = deal.stage.kind === "open";
  const note = ({ place, enteredAt, days, usualDays }: Deal["steps"][number]) => {
    if (place === "here" && open) return t("steps.days", { count: days ?? 0 });
    if (place === "ahead") return usualDays == null ? "" : t("steps.usual", { count: usualDays });
    return enteredAt ? format.day(enteredAt) : "";
  };
  return (
    <ol
      className="steps"
      aria-label={t("steps.label", {
        stage: stageWord(t, deal.stage),
        at: here + 1,
        of: deal.steps.length + (open ? 1 : 0),
      })}
    >
      {deal.steps.map((step) => (
        <li
          key={step.stage.id}
          className={step.place === "ahead" ? undefined : step.place}
          aria-current={step.place === "here" ? "step" : undefined}
        >
          {stageWord(t, step.stage)}
          <small>{note(step)}</small>
        </li>
      ))}
      {open && (
        <li>
          {t("steps.end")}
          <small>{deal.expectedOn ? t("steps.expected", { day: format.day(deal.expectedOn) }) : t("noDate")}</small>
        </li>
      )}
    </ol>
  );
}
