import type { Failure } from "~/data/failure.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { locales } from "~/shell/locale/locales.ts";
import { Button } from "~/ui/button.tsx";
import { Checkbox } from "~/ui/checkbox.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";
import type { InviteValues } from "./invite-values.ts";
import { RoleSelect } from "./role-select.tsx";

interface InviteFormProps {
  values: InviteValues;
  /** What accounts were searched by. */
  q: string;
  /** Those chosen, then those found. */
  accounts: readonly { id: string; name: string }[];
  failure: Failure | undefined;
}

export function InviteForm({ values, q, accounts, failure: answer }: InviteFormProps) {
  const t = useT("identity");
  const failure = useFormFailure(answer);
  const labels = { email: t("invite.email"), name: t("invite.name"), accountIds: t("invite.accounts") };
  return (
    <form method="post" className="form">
      <FailureBanner form={failure} labels={labels} />
      <Field label={labels.email} error={failure.field("email")}>
        <Input
          type="text"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          name="email"
          required
          maxLength={254}
          defaultValue={values.email}
          autoComplete="off"
        />
      </Field>
      <Field label={labels.name} note={t("common:optional")} error={failure.field("name")}>
        <Input name="name" maxLength={120} defaultValue={values.name} autoComplete="off" />
      </Field>
      <Field label={t("invite.role")} hint={t("invite.roleHint")}>
        <RoleSelect value={values.role} />
      </Field>
      <Field label={t("invite.locale")}>
        <Select
          name="locale"
          defaultValue={values.locale}
          options={locales.map((value) => ({ value, label: t(`locale.${value}`) }))}
        />
      </Field>
      <fieldset className="full">
        <legend className="label">{labels.accountIds}</legend>
        <p className="hint">{t("invite.accountsHint")}</p>
        <div className="row gap-s">
          <input
            className="input fill"
            type="search"
            dir="auto"
            name="q"
            defaultValue={q}
            placeholder={t("invite.accountsFind")}
            aria-label={t("invite.accountsFind")}
          />
          {/* Sends what is filled in as an address: only the list below changes. */}
          <Button type="submit" formMethod="get" formAction="/admin/invite" formNoValidate>
            {t("admin.findAct")}
          </Button>
        </div>
        <div className="choices gap-s">
          {accounts.map(({ id, name }) => (
            <Checkbox key={id} name="account" value={id} label={name} defaultChecked={values.accountIds.includes(id)} />
          ))}
          {accounts.length === 0 && <p className="soft">{t("invite.accountsNone")}</p>}
        </div>
        {failure.field("accountIds") && <p className="error">{failure.field("accountIds")}</p>}
      </fieldset>
      <p>
        <Button type="submit" variant="primary">
          {t("invite.act")}
        </Button>
      </p>
    </form>
  );
}
