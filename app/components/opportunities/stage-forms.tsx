import { Standing } from "~/shell/standing.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";
import type { PipelineStage } from "./stage-list.tsx";
import { stageWord } from "./words.ts";

interface StageFormsProps {
  stage: PipelineStage;
  /** Where its deals could go. */
  others: readonly PipelineStage[];
}

/** What can be changed about a stage, behind one word. */
export function StageForms({ stage, others }: StageFormsProps) {
  const t = useT("opportunities");
  const name = stageWord(t, stage);
  const standard = stageWord(t, { key: stage.key, name: "" });
  return (
    <details className="more-lines">
      <summary className="link soft t12" aria-label={t("pipeline.changeOf", { name })}>
        {t("pipeline.change")}
      </summary>
      <form method="post" action="/admin/pipeline" data-enhance="go" className="form">
        <input type="hidden" name="act" value="edit" />
        <Standing {...stage} />
        <Field label={t("pipeline.name")} hint={t("pipeline.nameHint")}>
          <Input
            name="name"
            maxLength={60}
            defaultValue={stage.name}
            placeholder={standard === stage.key ? undefined : standard}
          />
        </Field>
        {stage.kind === "open" && (
          <Field label={t("pipeline.chance")} hint={t("pipeline.chanceHint")}>
            <Input
              name="chance"
              type="number"
              min={0}
              max={100}
              step="any"
              defaultValue={Math.round(stage.probability * 1000) / 10}
            />
          </Field>
        )}
        <p>
          <Button type="submit">{t("common:save")}</Button>
        </p>
      </form>
      {others.length > 0 ? (
        <form method="post" action="/admin/pipeline" data-enhance="go" className="form">
          <input type="hidden" name="act" value="retire" />
          <Standing {...stage} />
          <Field label={t("pipeline.into")} hint={t("pipeline.intoHint")}>
            <Select name="intoId" options={others.map((other) => ({ value: other.id, label: stageWord(t, other) }))} />
          </Field>
          <p>
            <Button type="submit" variant="bad" icon="archive">
              {t("pipeline.retire", { name })}
            </Button>
          </p>
        </form>
      ) : (
        <p className="hint gap">{t("pipeline.lastOfKind")}</p>
      )}
    </details>
  );
}
