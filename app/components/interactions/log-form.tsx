import { INTERACTION_CHANNELS } from "../../../domain/interactions/interaction-input.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Checkbox } from "~/ui/checkbox.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";
import { Textarea } from "~/ui/textarea.tsx";

interface LogFormProps {
  action: string;
  /** A new one for each form shown: sending the same form twice makes one. */
  clientId: string;
  people: readonly { id: string; name: string }[];
  today: string;
  problem?: (path: string) => string | undefined;
  open?: boolean;
}

/** Who was there, on which channel, about what. Three fields, the rest may stay empty. */
export function LogForm({ action, clientId, people, today, problem, open }: LogFormProps) {
  const t = useT("interactions");
  return (
    <details open={open}>
      <summary className="btn btn-small">
        <Icon name="plus" /> {t("log.open")}
      </summary>
      <form method="post" action={action} data-enhance="go" className="form gap" key={clientId}>
        <input type="hidden" name="intent" value="log" />
        <input type="hidden" name="clientId" value={clientId} />
        <Field label={t("log.channel")}>
          <Select
            name="channel"
            defaultValue="call"
            options={INTERACTION_CHANNELS.map((one) => ({ value: one, label: t(`channel.${one}`) }))}
          />
        </Field>
        <Field label={t("log.when")} error={problem?.("occurredAt")}>
          <Input type="date" name="on" defaultValue={today} max={today} />
        </Field>
        <Field label={t("log.subject")} error={problem?.("subject")} full>
          <Input name="subject" required maxLength={200} placeholder={t("log.subjectExample")} />
        </Field>
        {people.length > 0 && (
          <fieldset className="full">
            <legend className="label">
              {t("log.people")} <span className="quiet">{t("common:optional")}</span>
            </legend>
            <div className="choices">
              {people.map((person) => (
                <Checkbox key={person.id} name="personIds" value={person.id} label={person.name} />
              ))}
            </div>
          </fieldset>
        )}
        <Field label={t("log.body")} note={t("common:optional")} full>
          <Textarea name="body" rows={2} maxLength={20_000} />
        </Field>
        <div className="btn-row full">
          <Button type="submit" variant="primary">
            {t("log.save")}
          </Button>
        </div>
      </form>
    </details>
  );
}
