import { Form, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { bareId } from "~/data/ids.ts";
import type { AddAnswer } from "~/routes/accounts/people.tsx";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { FormDraft } from "~/shell/form-draft.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Rich } from "~/shell/locale/rich.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon } from "~/ui/icon.tsx";
import { InView } from "~/ui/in-view.tsx";
import { Input } from "~/ui/input.tsx";

/** A name is enough. Somebody like her, known already, is shown before a second copy is made. */
export function AddPerson({ here, answer }: { here: string; answer: AddAnswer }) {
  const t = useT("people");
  const format = useFormat();
  const failure = useFormFailure(answer);
  const busy = useNavigation().state === "submitting";
  const viewerId = useShellData()?.viewer.id ?? "";
  const part = useRef<HTMLDetailsElement>(null);
  const alike = answer?.possibleDuplicates ?? [];
  return (
    <details open={answer !== undefined} ref={part}>
      <summary className="btn btn-small">
        <Icon name="plus" /> {t("add.open")}
      </summary>
      <Form method="post" action={here} className="form gap">
        <FormDraft
          viewerId={viewerId}
          place={`person:new:${here}`}
          answered={answer !== undefined}
          onBack={() => part.current?.setAttribute("open", "")}
        />
        <FailureBanner
          form={failure}
          labels={{ name: t("form.name"), "emails.0": t("form.email"), "phones.0": t("form.phone") }}
        />
        {alike.length > 0 && (
          <Banner icon="copy" role="alert" className="full">
            <InView news={answer}>
              {t("add.maybe")}{" "}
              {alike.map(({ person, reasons }, index) => (
                <span key={person.id}>
                  {index > 0 && "; "}
                  <a className="link" href={`/people/${bareId(person.id)}`}>
                    {person.name}
                  </a>
                  {person.roles[0] &&
                    `, ${[person.roles[0].title, person.roles[0].account.name].filter(Boolean).join(", ")}`}{" "}
                  <span className="quiet">({format.list(reasons.map((reason) => t(`merge.reason.${reason}`)))})</span>
                </span>
              ))}
              .
            </InView>
          </Banner>
        )}
        <Field label={t("form.name")} error={failure.field("name")}>
          <Input name="name" required maxLength={200} defaultValue={answer?.typed.name} />
        </Field>
        <Field label={t("roles.job")} note={t("common:optional")}>
          <Input name="title" maxLength={200} defaultValue={answer?.typed.title} />
        </Field>
        <Field label={t("form.email")} note={t("common:optional")} error={failure.field("emails.0")}>
          <Input
            name="email"
            type="text"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            defaultValue={answer?.typed.email}
          />
        </Field>
        <Field label={t("form.phone")} note={t("common:optional")} error={failure.field("phones.0")}>
          <Input name="phone" type="tel" maxLength={40} defaultValue={answer?.typed.phone} />
        </Field>
        <div className="btn-row full">
          {alike.length > 0 ? (
            <Button type="submit" name="force" value="on" busy={busy}>
              {t("add.anyway")}
            </Button>
          ) : (
            <Button type="submit" variant="primary" busy={busy}>
              {t("add.save")}
            </Button>
          )}
          <Button type="reset" variant="plain" onClick={() => part.current?.removeAttribute("open")}>
            {t("common:cancel")}
          </Button>
        </div>
      </Form>
    </details>
  );
}

/** Said where one added somebody: with many people, they may stand on another page of the list. */
export function PersonAdded({ person }: { person: { id: string; name: string } }) {
  const t = useT("people");
  return (
    <Banner icon="check" role="status" className="gap">
      <InView news={person.id}>
        <Rich
          text={t("add.done", { name: person.name })}
          tags={{
            who: (text) => (
              <a className="link" href={`/people/${bareId(person.id)}`}>
                {text}
              </a>
            ),
          }}
        />
      </InView>
    </Banner>
  );
}
