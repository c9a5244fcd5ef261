import { FailureBanner } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { PasswordField } from "./password-field.tsx";
import { SettingsPart, usePartFailure, type PartAnswer } from "./settings-part.tsx";

export function PasswordPart({ email, answer }: { email: string; answer: PartAnswer | undefined }) {
  const t = useT("identity");
  const failure = usePartFailure("password", answer);
  const labels = { current: t("password.current"), password: t("password.new") };
  return (
    <SettingsPart id="password" title={t("settings.password")} about={t("settings.passwordAbout")}>
      <form method="post" className="form">
        <FailureBanner form={failure} labels={labels} />
        <input type="hidden" name="act" value="password" />
        {/* For the password manager, which files a password under a name. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PasswordField kind="current" name="current" label={labels.current} error={failure.field("current")} />
        <PasswordField kind="new" label={labels.password} error={failure.field("password")} />
        <p>
          <Button type="submit">{t("settings.passwordAct")}</Button>
        </p>
      </form>
    </SettingsPart>
  );
}
