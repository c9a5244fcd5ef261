import type { ReactNode } from "react";
import { ACCOUNT_KINDS } from "../../../domain/accounts/account-input.ts";
import type { FormFailure } from "~/shell/failure.tsx";
import { useLocale, useT } from "~/shell/locale/context.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Picker } from "~/ui/picker.tsx";
import { Select } from "~/ui/select.tsx";
import { Textarea } from "~/ui/textarea.tsx";
import { Choice, type Named } from "../search/choice.tsx";
import type { AccountField, AccountText } from "./account-text.ts";

export interface AccountFieldsProps {
  values?: AccountText;
  owner?: Named | null;
  parent?: Named | null;
  /** False for who may not name another owner: the one who answers for it is then only told. */
  handOver?: boolean;
  /** The account itself stands under no other of its name. */
  self?: string;
  /** `[code, name]` in the reader's language. */
  countries: readonly (readonly [string, string])[];
  failure: FormFailure;
  /** Under a field: what somebody else made of it. */
  note?: (field: AccountField) => ReactNode;
}

/** Only the name is required: missing data never blocks. */
export function AccountFields(props: AccountFieldsProps) {
  const { values, owner = null, parent = null, handOver = true, self, countries, failure, note = () => null } = props;
  const t = useT("accounts");
  const optional = t("common:optional");
  const field = (name: AccountField) => ({ label: t(`form.${name}`), error: failure.field(name), hint: note(name) });
  const text = (name: "name" | "industry" | "city" | "domains" | "tags", max?: number) => (
    <Field {...field(name)} note={name === "name" ? undefined : optional}>
      <Input name={name} defaultValue={values?.[name]} maxLength={max} required={name === "name"} />
    </Field>
  );
  return (
    <>
      {text("name", 200)}
      <Field {...field("kind")}>
        <Select
          name="kind"
          defaultValue={values?.kind ?? "prospect"}
          options={ACCOUNT_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      </Field>
      {handOver ? (
        <Field
          {...field("ownerId")}
          note={self ? undefined : optional}
          hint={note("ownerId") ?? t(self ? "form.ownerHint" : "form.ownerYou")}
        >
          <Choice name="owner" kind="colleague" value={owner} />
        </Field>
      ) : (
        <div className="field">
          <span className="label">{t("form.ownerId")}</span>
          <p className="hint">{t("form.ownerKept", { name: owner?.name })}</p>
        </div>
      )}
      <Field {...field("parentId")} note={optional} hint={note("parentId") ?? t("form.parentHint")}>
        <Choice name="parent" kind="account" value={parent} except={self} />
      </Field>
      {text("industry", 100)}
      {text("city", 100)}
      <Field {...field("country")} note={optional}>
        <Picker
          name="country"
          none="–"
          defaultValue={values?.country}
          options={countries.map(([value, label]) => ({ value, label }))}
          locale={useLocale().locale}
          nothing={t("common:noneFits")}
        />
      </Field>
      <Field {...field("size")} note={optional}>
        <Input name="size" type="number" min={1} max={10_000_000} defaultValue={values?.size} />
      </Field>
      {text("domains")}
      {text("tags")}
      <Field {...field("about")} note={optional} full>
        <Textarea name="about" maxLength={10_000} defaultValue={values?.about} />
      </Field>
    </>
  );
}
