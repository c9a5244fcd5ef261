import { INTERACTION_CHANNELS } from "../../../domain/interactions/interaction-input.ts";
import { useRef } from "react";
import { useT } from "~/shell/locale/context.tsx";
import { NewDraft } from "~/shell/new-draft.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
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
  /** The one before this was taken under this id. */
  taken: string | undefined;
  open: boolean;
}

/** Who was there, on which channel, about what. Three fields, the rest may stay empty. */
export function LogForm({ action, clientId, people, today, problem, taken, open }: LogFormProps) {
  const t = useT("interactions");
  const viewerId = useShellData()?.viewer.id ?? "";
  const part = useRef<HTMLDetailsElement>(null);
  return (
    <details open={open} ref={part}>
      <summary className="btn btn-small">
        <Icon name="plus" /> {t("log.open")}
      </summary>
      <form method="post" action={action} data-enhance="go" className="form gap">
        <input type="hidden" name="intent" value="log" />
        <NewDraft
          viewerId={viewerId}
          place={`contact:${action}`}
          answered={open}
          clientId={clientId}
          taken={taken}
          onBack={() => part.current?.setAttribute("open", "")}
        />
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
          <Button type="reset" variant="plain" onClick={() => part.current?.removeAttribute("open")}>
            {t("common:cancel")}
          </Button>
        </div>
      </form>
    </details>
  );
}
