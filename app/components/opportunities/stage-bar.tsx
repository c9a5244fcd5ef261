import { bareId } from "~/data/ids.ts";
import type { OpportunityQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { useNow } from "~/shell/locale/use-now.ts";
import type { StageChoice } from "./board.tsx";
import { useMover } from "./use-mover.ts";
import { stageWord } from "./words.ts";

type Deal = NonNullable<OpportunityQuery["opportunity"]>;

const nothing = () => undefined;

/**
 * Where the deal stands: when it came to each stage, how long it has been here, how long it usually takes ahead. Who may
 * move it presses the stage it has come to; without a script the same buttons send the form.
 */
export function StageBar({ deal, stages }: { deal: Deal; stages: readonly StageChoice[] }) {
  const t = useT("opportunities");
  const format = useFormat();
  const now = useNow();
  const send = useMover(nothing, nothing);
  const here = deal.steps.findIndex(({ place }) => place === "here");
  const open = deal.stage.kind === "open";
  const note = ({ place, enteredAt, days, usualDays }: Deal["steps"][number]) => {
    if (place === "here" && open) return t("steps.days", { count: days ?? 0 });
    if (place === "ahead") return usualDays == null ? "" : t("steps.usual", { count: usualDays });
    return enteredAt ? format.day(enteredAt, now) : "";
  };
  const movable = open && deal.viewerCan.edit;
  const bar = (
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
          {movable && step.place !== "here" ? (
            <button
              name="stageId"
              value={bareId(step.stage.id)}
              aria-label={t("move.button", { stage: stageWord(t, step.stage) })}
              onClick={(event) => {
                const to = stages.find(({ id }) => id === step.stage.id);
                if (!to) return;
                event.preventDefault();
                send({ deal, from: deal.stage, to }, deal.version);
              }}
            >
              {stageWord(t, step.stage)}
            </button>
          ) : (
            stageWord(t, step.stage)
          )}
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
  if (!movable) return bar;
  return (
    <form method="post" action={`/opportunities/${bareId(deal.id)}`}>
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="version" value={deal.version} />
      {bar}
    </form>
  );
}
