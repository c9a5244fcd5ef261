import { Form, useNavigation } from "@remix-run/react";
import { bareId } from "~/data/ids.ts";
import type { PersonData } from "~/routes/people/person.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Textarea } from "~/ui/textarea.tsx";

/** The card as it stands; one address or number a line. */
export function PersonForm({ person }: { person: PersonData }) {
  const t = useT("people");
  const busy = useNavigation().state === "submitting";
  const here = `/people/${bareId(person.id)}`;
  return (
    <Form method="post" action={`${here}?edit`} className="form gap">
      <input type="hidden" name="intent" value="edit" />
      <input type="hidden" name="version" value={person.version} />
      <Field label={t("form.name")}>
        <Input name="name" defaultValue={person.name} required maxLength={200} />
      </Field>
      <Field label={t("form.emails")} hint={t("form.oneALine")}>
        <Textarea name="emails" rows={2} defaultValue={person.emails.join("\n")} />
      </Field>
      <Field label={t("form.phones")} hint={t("form.oneALine")}>
        <Textarea name="phones" rows={2} defaultValue={person.phones.join("\n")} />
      </Field>
      <Field label={t("form.about")} note={t("common:optional")} full>
        <Textarea name="about" rows={3} defaultValue={person.about} maxLength={5000} />
      </Field>
      <label className="row full">
        <input className="check" type="checkbox" name="doNotContact" defaultChecked={person.doNotContact} />
        <span>
          {t("form.doNotContact")} <span className="quiet">{t("form.doNotContactHint")}</span>
        </span>
      </label>
      <div className="btn-row full">
        <Button type="submit" variant="primary" busy={busy}>
          {t("common:save")}
        </Button>
        <ButtonLink variant="plain" href={here}>
          {t("common:cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
