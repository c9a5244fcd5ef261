import { Form, useNavigation } from "@remix-run/react";
import { bareId } from "~/data/ids.ts";
import type { AddAnswer } from "~/routes/accounts/people.tsx";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Input } from "~/ui/input.tsx";

/** A name is enough. Somebody like her, known already, is shown before a second copy is made. */
export function AddPerson({ here, answer }: { here: string; answer: AddAnswer }) {
  const t = useT("people");
  const format = useFormat();
  const failure = useFormFailure(answer);
  const busy = useNavigation().state === "submitting";
  const again = answer && "typed" in answer ? answer : null;
  return (
    <details open={answer !== undefined}>
      <summary className="btn btn-small">
        <Icon name="plus" /> {t("add.open")}
      </summary>
      <Form method="post" action={here} className="form gap">
        <FailureBanner
          form={failure}
          labels={{ name: t("form.name"), "emails.0": t("form.email"), "phones.0": t("form.phone") }}
        />
        {again && (
          <Banner icon="copy" role="alert" className="full">
            {t("add.maybe")}{" "}
            {again.possibleDuplicates.map(({ person, reasons }, index) => (
              <span key={person.id}>
                {index > 0 && "; "}
                <a href={`/people/${bareId(person.id)}`}>{person.name}</a>
                {person.roles[0] &&
                  `, ${[person.roles[0].title, person.roles[0].account.name].filter(Boolean).join(", ")}`}{" "}
                <span className="quiet">({format.list(reasons.map((reason) => t(`merge.reason.${reason}`)))})</span>
              </span>
            ))}
            .
          </Banner>
        )}
        <Field label={t("form.name")} error={failure.field("name")}>
          <Input name="name" required maxLength={200} defaultValue={again?.typed.name} />
        </Field>
        <Field label={t("roles.job")} note={t("common:optional")}>
          <Input name="title" maxLength={200} defaultValue={again?.typed.title} />
        </Field>
        <Field label={t("form.email")} note={t("common:optional")} error={failure.field("emails.0")}>
          <Input name="email" type="email" maxLength={254} defaultValue={again?.typed.email} />
        </Field>
        <Field label={t("form.phone")} note={t("common:optional")} error={failure.field("phones.0")}>
          <Input name="phone" type="tel" maxLength={40} defaultValue={again?.typed.phone} />
        </Field>
        <div className="btn-row full">
          {again ? (
            <Button type="submit" name="force" value="on" busy={busy}>
              {t("add.anyway")}
            </Button>
          ) : (
            <Button type="submit" variant="primary" busy={busy}>
              {t("add.save")}
            </Button>
          )}
        </div>
      </Form>
    </details>
  );
}
