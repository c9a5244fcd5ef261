import { Form, useNavigation } from "@remix-run/react";
import { ACCOUNT_KINDS } from "../../../domain/accounts/account-input.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";
import { Textarea } from "~/ui/textarea.tsx";

export interface AccountFields {
  name: string;
  kind: string;
  industry: string;
  city: string;
  country: string;
  size?: number | null | undefined;
  about: string;
  domains: readonly string[];
  tags: readonly string[];
}

interface AccountFormProps {
  values?: AccountFields;
  version?: number;
  answer: { ok: boolean } | undefined;
  submit: string;
  cancel: string;
  /** `[code, name]` in the reader's language. */
  countries: readonly (readonly [string, string])[];
}

/** Only the name is required: missing data never blocks. */
export function AccountForm({ values, version, answer, submit, cancel, countries }: AccountFormProps) {
  const t = useT("accounts");
  const failure = useFormFailure(answer);
  const busy = useNavigation().state === "submitting";
  const text = (name: "name" | "industry" | "city", max: number) => (
    <Field
      label={t(`form.${name}`)}
      error={failure.field(name)}
      note={name === "name" ? undefined : t("common:optional")}
    >
      <Input name={name} defaultValue={values?.[name] ?? ""} maxLength={max} required={name === "name"} />
    </Field>
  );
  return (
    <Form method="post" className="form">
      <FailureBanner
        form={failure}
        labels={{ name: t("form.name"), country: t("form.country"), size: t("form.size") }}
      />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {text("name", 200)}
      <Field label={t("form.kind")}>
        <Select
          name="kind"
          defaultValue={values?.kind ?? "prospect"}
          options={ACCOUNT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      </Field>
      {text("industry", 100)}
      {text("city", 100)}
      <Field label={t("form.country")} error={failure.field("country")} note={t("common:optional")}>
        <Select
          name="country"
          defaultValue={values?.country ?? ""}
          options={[{ value: "", label: "–" }, ...countries.map(([value, label]) => ({ value, label }))]}
        />
      </Field>
      <Field label={t("form.size")} error={failure.field("size")} note={t("common:optional")}>
        <Input name="size" type="number" min={1} max={10_000_000} defaultValue={values?.size ?? ""} />
      </Field>
      <Field label={t("form.domains")} error={failure.field("domains")} note={t("common:optional")}>
        <Input name="domains" defaultValue={values?.domains.join(", ") ?? ""} />
      </Field>
      <Field label={t("form.tags")} error={failure.field("tags")} note={t("common:optional")}>
        <Input name="tags" defaultValue={values?.tags.join(", ") ?? ""} />
      </Field>
      <Field label={t("form.about")} error={failure.field("about")} note={t("common:optional")} full>
        <Textarea name="about" maxLength={10_000} defaultValue={values?.about ?? ""} />
      </Field>
      <div className="btn-row full">
        <Button type="submit" variant="primary" busy={busy}>
          {submit}
        </Button>
        <ButtonLink variant="plain" href={cancel}>
          {t("common:cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}

/** The form's fields as the contract takes them. */
export function accountInput(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  const list = (name: string) =>
    text(name)
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean);
  return {
    name: text("name"),
    kind: text("kind"),
    industry: text("industry"),
    city: text("city"),
    country: text("country"),
    size: text("size") ? Math.trunc(Number(text("size"))) : null,
    about: text("about"),
    domains: list("domains"),
    tags: list("tags"),
  };
}
