import { bareId } from "~/data/ids.ts";
import type { OpportunityQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";
import type { StageChoice } from "./board.tsx";
import { stageWord } from "./words.ts";

/** Moves a deal without dragging it, and without JavaScript. */
export function MoveForm({
  deal,
  stages,
}: {
  deal: NonNullable<OpportunityQuery["opportunity"]>;
  stages: readonly StageChoice[];
}) {
  const t = useT("opportunities");
  return (
    <form className="deal-stack after" method="post" action={`/opportunities/${bareId(deal.id)}`} data-enhance="go">
      <input type="hidden" name="version" value={deal.version} />
      <Field label={t("field.stage")}>
        <Select
          name="stageId"
          defaultValue={bareId(deal.stage.id)}
          options={stages.map((stage) => ({ value: bareId(stage.id), label: stageWord(t, stage) }))}
        />
      </Field>
      <Field label={t("field.lostReason")} note={t("move.onlyLost")}>
        <Input name="lostReason" defaultValue={deal.lostReason} maxLength={1000} />
      </Field>
      <div>
        <Button type="submit" name="intent" value="move">
          {t("move.submit")}
        </Button>
      </div>
    </form>
  );
}
