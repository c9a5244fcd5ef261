import { MIN_PASSWORD } from "../../../domain/identity/sign-in-input.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";

interface PasswordFieldProps {
  /** A password that one has, or one that one chooses. */
  kind: "current" | "new";
  name?: string;
  label: string;
  error?: string | undefined;
}

/** Named so that a password manager knows which one it is. */
export function PasswordField({ kind, name = "password", label, error }: PasswordFieldProps) {
  const t = useT("identity");
  const fresh = kind === "new";
  return (
    <Field label={label} error={error} hint={fresh ? t("password.hint", { min: MIN_PASSWORD }) : undefined}>
      <Input
        type="password"
        name={name}
        required
        minLength={fresh ? MIN_PASSWORD : undefined}
        maxLength={200}
        autoComplete={fresh ? "new-password" : "current-password"}
      />
    </Field>
  );
}
