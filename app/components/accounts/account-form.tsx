import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { AccountFields, type AccountFieldsProps } from "./account-fields.tsx";
import { ACCOUNT_FIELDS } from "./account-text.ts";

interface AccountFormProps extends Omit<AccountFieldsProps, "failure"> {
  answer: { ok: boolean } | null | undefined;
  submit: string;
  /** Beside the button, where the reader is: what to think of first; and the words with which it is sent all the same, as `force`. */
  first?: { hint: ReactNode; anyway: string } | undefined;
  cancel: string;
  onCancel?: () => void;
  /** What the form tells besides its fields. */
  children?: ReactNode;
}

export function AccountForm({ answer, submit, first, cancel, onCancel, children, ...fields }: AccountFormProps) {
  const t = useT("accounts");
  const failure = useFormFailure(answer);
  const busy = useNavigation().state === "submitting";
  return (
    <Form method="post" className="form">
      <FailureBanner
        form={failure}
        labels={Object.fromEntries(ACCOUNT_FIELDS.map((name) => [name, t(`form.${name}`)]))}
      />
      {children}
      <AccountFields {...fields} failure={failure} />
      {first?.hint}
      <div className="btn-row full">
        {first ? (
          <Button type="submit" name="force" value="on" busy={busy}>
            {first.anyway}
          </Button>
        ) : (
          <Button type="submit" variant="primary" busy={busy}>
            {submit}
          </Button>
        )}
        <ButtonLink variant="plain" href={cancel} onClick={onCancel}>
          {t("common:cancel")}
        </ButtonLink>
      </div>
    </Form>
  );
}
