import type { Failure } from "~/data/failure.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useLocale, useT } from "~/shell/locale/context.tsx";
import { locales } from "~/shell/locale/locales.ts";
import { Button } from "~/ui/button.tsx";
import { Checkbox } from "~/ui/checkbox.tsx";
import { Field } from "~/ui/field.tsx";
import { Picker } from "~/ui/picker.tsx";
import { Select } from "~/ui/select.tsx";
import { Textarea } from "~/ui/textarea.tsx";
import type { InviteValues } from "./invite-values.ts";
import { RoleSelect } from "./role-select.tsx";

interface InviteFormProps {
  values: InviteValues;
  /** What accounts were searched by. */
  q: string;
  /** Those chosen, then those found. */
  accounts: readonly { id: string; name: string }[];
  departments: readonly { id: string; name: string }[];
  /** Whether the invitations leave by mail, or their links are handed on. */
  mailLeaves: boolean;
  failure: Failure | undefined;
}

export function InviteForm({ values, q, accounts, departments, mailLeaves, failure: answer }: InviteFormProps) {
  const t = useT("identity");
  const { locale } = useLocale();
  const failure = useFormFailure(answer);
  const labels = {
    people: t("invite.people"),
    accountIds: t("invite.accounts"),
    departmentId: t("invite.department"),
  };
  return (
    <form method="post" className="form">
      <FailureBanner form={failure} labels={labels} />
      <Field label={labels.people} hint={t("invite.peopleHint")} error={failure.field("people")} full>
        <Textarea
          name="people"
          required
          rows={3}
          maxLength={20_000}
          defaultValue={values.people}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
        />
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
      <Field label={labels.departmentId} note={t("common:optional")} error={failure.field("departmentId")}>
        <Picker
          name="departmentId"
          none={t("place.noDepartment")}
          defaultValue={values.departmentId}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          locale={locale}
          nothing={t("common:noneFits")}
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
          {t(mailLeaves ? "invite.act" : "invite.actLink")}
        </Button>
      </p>
    </form>
  );
}
