import type { Failure } from "~/data/failure.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";

/** As the form holds it, and as it was sent. */
export interface MailServerValues {
  host: string;
  port: string;
  security: string;
  user: string;
  from: string;
  fromName: string;
}

interface MailServerFormProps {
  values: MailServerValues;
  hasPassword: boolean;
  /** Something is set up, so that it can be forgotten. */
  stands: boolean;
  failure: Failure | undefined;
}

const words = { autoComplete: "off", autoCapitalize: "none", spellCheck: false } as const;

export function MailServerForm({ values, hasPassword, stands, failure: answer }: MailServerFormProps) {
  const t = useT("identity");
  const failure = useFormFailure(answer);
  const labels = Object.fromEntries(
    ["host", "port", "security", "user", "password", "from", "fromName"].map((name) => [name, t(`mail.${name}`)]),
  );
  const field = (name: string) => ({ label: labels[name], error: failure.field(name) });
  const securities = ["STARTTLS", "TLS", "NONE"].map((value) => ({ value, label: t(`mail.security_${value}`) }));
  return (
    <form method="post" className="form">
      <FailureBanner form={failure} labels={labels} />
      <Field {...field("host")} hint={t("mail.hostHint")}>
        <Input name="host" required maxLength={253} defaultValue={values.host} {...words} />
      </Field>
      <Field {...field("port")} hint={t("mail.portHint")}>
        <Input name="port" required inputMode="numeric" maxLength={5} defaultValue={values.port} {...words} />
      </Field>
      <Field {...field("security")}>
        <Select name="security" defaultValue={values.security} options={securities} />
      </Field>
      <Field {...field("user")} note={t("common:optional")}>
        <Input name="user" maxLength={254} defaultValue={values.user} {...words} />
      </Field>
      <Field {...field("password")} hint={t(hasPassword ? "mail.passwordKept" : "mail.passwordHint")}>
        <Input type="password" name="password" maxLength={500} autoComplete="new-password" />
      </Field>
      <Field {...field("from")} hint={t("mail.fromHint")}>
        <Input name="from" required inputMode="email" maxLength={254} defaultValue={values.from} {...words} />
      </Field>
      <Field {...field("fromName")} note={t("common:optional")}>
        <Input name="fromName" maxLength={120} defaultValue={values.fromName} autoComplete="off" />
      </Field>
      <p className="btn-row full">
        <Button type="submit" name="act" value="save" variant="primary">
          {t("common:save")}
        </Button>
        {stands && (
          <Button type="submit" name="act" value="remove" formNoValidate>
            {t("mail.remove")}
          </Button>
        )}
      </p>
    </form>
  );
}
