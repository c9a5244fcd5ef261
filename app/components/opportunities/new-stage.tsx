import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";

const KINDS = ["open", "won", "lost"];

/** Adds a stage, the last of its kind. */
export function NewStage() {
  const t = useT("opportunities");
  return (
    <form method="post" action="/admin/pipeline" data-enhance="go" className="form" aria-labelledby="new-stage">
      <h3 id="new-stage" className="full label">
        {t("pipeline.new")}
      </h3>
      <input type="hidden" name="act" value="create" />
      <Field label={t("pipeline.name")} hint={t("pipeline.example")}>
        <Input name="name" required maxLength={60} />
      </Field>
      <Field label={t("pipeline.kind")}>
        <Select name="kind" options={KINDS.map((kind) => ({ value: kind, label: t(`pipeline.kind_${kind}`) }))} />
      </Field>
      <Field label={t("pipeline.chance")} hint={t("pipeline.chanceNew")}>
        <Input name="chance" type="number" min={0} max={100} step="any" defaultValue={50} />
      </Field>
      <p>
        <Button type="submit" icon="plus">
          {t("pipeline.add")}
        </Button>
      </p>
    </form>
  );
}
