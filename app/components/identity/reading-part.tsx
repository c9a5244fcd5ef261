import { FailureBanner } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { locales } from "~/shell/locale/locales.ts";
import { themes } from "~/shell/theme.ts";
import { Button } from "~/ui/button.tsx";
import { Checkbox } from "~/ui/checkbox.tsx";
import { Field } from "~/ui/field.tsx";
import { Select } from "~/ui/select.tsx";
import { SettingsPart, usePartFailure, type PartAnswer } from "./settings-part.tsx";

interface ReadingPartProps {
  settings: { locale: string; theme: string; serif: boolean };
  answer: PartAnswer | undefined;
}

/** A plain form: the whole document comes anew, since the browser holds the words of one language only. */
export function ReadingPart({ settings, answer }: ReadingPartProps) {
  const t = useT("identity");
  const failure = usePartFailure("reading", answer);
  return (
    <SettingsPart id="reading" title={t("settings.reading")} about={t("settings.readingAbout")}>
      <form method="post" className="form">
        <FailureBanner form={failure} />
        <input type="hidden" name="act" value="reading" />
        <Field label={t("settings.language")}>
          <Select
            name="locale"
            defaultValue={settings.locale}
            options={locales.map((value) => ({ value, label: t(`locale.${value}`) }))}
          />
        </Field>
        <Field label={t("settings.theme")}>
          <Select
            name="theme"
            defaultValue={settings.theme}
            options={themes.map((value) => ({ value, label: t(`settings.theme_${value}`) }))}
          />
        </Field>
        <div className="full">
          <Checkbox name="serif" defaultChecked={settings.serif} label={t("settings.serif")} />
        </div>
        <p>
          <Button type="submit">{t("common:save")}</Button>
        </p>
      </form>
    </SettingsPart>
  );
}
