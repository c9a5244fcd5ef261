import { Form, useNavigation } from "@remix-run/react";
import { bareId } from "~/data/ids.ts";
import type { EditAnswer, PersonData } from "~/routes/people/person.tsx";
import { EditDraft } from "~/shell/edit-draft.tsx";
import { forgetForm } from "~/shell/form-draft.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { StaleNote } from "~/shell/stale-note.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Textarea } from "~/ui/textarea.tsx";
import { personText, type PersonField } from "./person-text.ts";

interface PersonFormProps {
  person: PersonData;
  /** What became of the last try to save. */
  answer: EditAnswer | undefined;
  problem: (path: string) => string | undefined;
}

/** The card as it stands; one address or number a line. What two change at once is put together, as in an account. */
export function PersonForm({ person, answer, problem }: PersonFormProps) {
  const t = useT("people");
  const busy = useNavigation().state === "submitting";
  const viewerId = useShellData()?.viewer.id ?? "";
  const here = `/people/${bareId(person.id)}`;
  const place = `person:${bareId(person.id)}`;
  const stale = answer?.stale;
  const value = stale?.merged ?? answer?.mine ?? personText(person);
  const base = stale?.theirs ?? personText(person);
  const version = stale?.version ?? person.version;
  const word = (field: PersonField, text: string) =>
    field === "doNotContact" ? t(text ? "form.doNotContact" : "form.mayContact") : text.replaceAll("\n", ", ");
  const note = (field: PersonField) =>
    stale && <StaleNote field={field} stale={stale} mine={answer.mine} word={word} />;
  return (
    <Form method="post" action={`${here}?edit`} className="form gap" key={stale ? `again ${version}` : version}>
      <EditDraft viewerId={viewerId} place={place} answered={Boolean(answer)} version={version} base={base} />
      <input type="hidden" name="intent" value="edit" data-kept="no" />
      <Field label={t("form.name")} error={problem("name")} hint={note("name")}>
        <Input name="name" defaultValue={value.name} required maxLength={200} />
      </Field>
      <Field label={t("form.emails")} error={problem("emails")} hint={note("emails") ?? t("form.oneALine")}>
        <Textarea name="emails" rows={2} defaultValue={value.emails} />
      </Field>
      <Field label={t("form.phones")} error={problem("phones")} hint={note("phones") ?? t("form.oneALine")}>
        <Textarea name="phones" rows={2} defaultValue={value.phones} />
      </Field>
      <Field label={t("form.about")} note={t("common:optional")} hint={note("about")} full>
        <Textarea name="about" rows={3} defaultValue={value.about} maxLength={5000} />
      </Field>
      <label className="row full">
        <input className="check" type="checkbox" name="doNotContact" defaultChecked={value.doNotContact === "on"} />
        <span>
          {t("form.doNotContact")} <span className="quiet">{t("form.doNotContactHint")}</span>
        </span>
      </label>
      {note("doNotContact")}
      <div className="btn-row full">
        <Button type="submit" variant="primary" busy={busy}>
          {t("common:save")}
        </Button>
        <ButtonLink variant="plain" href={here} onClick={() => forgetForm(viewerId, place)}>
          {t("common:cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
