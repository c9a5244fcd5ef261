import type { ReactNode } from "react";
import { CURRENCIES } from "../../../domain/currencies-input.ts";
import type { FormFailure } from "~/shell/failure.tsx";
import { useLocale, useT } from "~/shell/locale/context.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Picker } from "~/ui/picker.tsx";
import { Select } from "~/ui/select.tsx";
import type { DealField, DealText } from "./deal-form.ts";

interface DealFieldsProps {
  value: Partial<DealText>;
  colleagues: readonly { id: string; name: string }[];
  failure: FormFailure;
  /** Under a field: what somebody else made of it. */
  note?: (field: DealField) => ReactNode;
}

/** Those that most deals are in first. */
const currencies = [...new Set(["EUR", "GBP", "USD", "CHF", ...CURRENCIES])];

/** A name is all that is needed; the rest may stay empty. */
export function DealFields({ value, colleagues, failure, note = () => null }: DealFieldsProps) {
  const t = useT("opportunities");
  const optional = t("common:optional");
  const known = currencies.includes(value.currency ?? "EUR") ? currencies : [value.currency!, ...currencies];
  return (
    <>
      <Field label={t("field.name")} error={failure.field("name")} hint={note("name")} full>
        <Input name="name" required maxLength={200} defaultValue={value.name} placeholder={t("field.nameExample")} />
      </Field>
      <div className="deal-row">
        <Field label={t("field.amount")} note={optional} error={failure.field("amount")} hint={note("amount")}>
          <Input name="amount" inputMode="decimal" defaultValue={value.amount} placeholder="200 000" />
        </Field>
        <Field label={t("field.currency")} error={failure.field("currency")} hint={note("currency")}>
          <Select
            name="currency"
            defaultValue={value.currency ?? "EUR"}
            options={known.map((code) => ({ value: code, label: code }))}
          />
        </Field>
        <Field
          label={t("field.expectedOn")}
          note={optional}
          error={failure.field("expectedOn")}
          hint={note("expectedOn")}
        >
          <Input name="expectedOn" type="date" defaultValue={value.expectedOn} />
        </Field>
      </div>
      <Field label={t("field.owner")} error={failure.field("ownerId")} hint={note("ownerId")}>
        <Picker
          name="ownerId"
          none={t("noOwner")}
          defaultValue={value.ownerId}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          locale={useLocale().locale}
          nothing={t("common:noneFits")}
        />
      </Field>
      <div className="deal-row is-next">
        <Field label={t("field.nextStep")} note={optional} error={failure.field("nextStep")} hint={note("nextStep")}>
          <Input name="nextStep" maxLength={500} defaultValue={value.nextStep} placeholder={t("next.example")} />
        </Field>
        <Field
          label={t("field.nextStepOn")}
          note={optional}
          error={failure.field("nextStepOn")}
          hint={note("nextStepOn")}
        >
          <Input name="nextStepOn" type="date" defaultValue={value.nextStepOn} />
        </Field>
      </div>
    </>
  );
}
