import { FailureBanner } from "~/shell/failure.tsx";
import { HeldVersion } from "~/shell/held-version.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { SettingsPart, usePartFailure, type PartAnswer } from "./settings-part.tsx";

interface ProfilePartProps {
  settings: { version: number; user: { name: string; title: string } };
  answer: PartAnswer | undefined;
}

export function ProfilePart({ settings, answer }: ProfilePartProps) {
  const t = useT("identity");
  const failure = usePartFailure("profile", answer);
  return (
    <SettingsPart id="profile" title={t("settings.profile")} about={t("settings.profileAbout")}>
      <form method="post" className="form">
        <FailureBanner form={failure} labels={{ name: t("name"), title: t("settings.jobTitle") }} />
        <input type="hidden" name="act" value="profile" />
        <HeldVersion version={settings.version} />
        <Field label={t("name")} error={failure.field("name")}>
          <Input name="name" required maxLength={120} autoComplete="name" defaultValue={settings.user.name} />
        </Field>
        <Field
          label={t("settings.jobTitle")}
          note={t("common:optional")}
          hint={t("settings.jobTitleHint")}
          error={failure.field("title")}
        >
          <Input name="title" maxLength={120} autoComplete="organization-title" defaultValue={settings.user.title} />
        </Field>
        <p>
          <Button type="submit">{t("common:save")}</Button>
        </p>
      </form>
    </SettingsPart>
  );
}
