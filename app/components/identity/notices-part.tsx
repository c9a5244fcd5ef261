import type { SettingsQuery } from "~/gql/graphql.ts";
import { FailureBanner } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";
import { Select } from "~/ui/select.tsx";
import { Table } from "~/ui/table.tsx";
import { SettingsPart, usePartFailure, type PartAnswer } from "./settings-part.tsx";

type Settings = NonNullable<SettingsQuery["settings"]>;

interface NoticesPartProps {
  choices: Settings["noticeChoices"];
  /** Without a mail server nothing is promised by mail. */
  mailLeaves: boolean;
  answer: PartAnswer | undefined;
}

/** Of what one is told, and how. */
export function NoticesPart({ choices, mailLeaves, answer }: NoticesPartProps) {
  const t = useT("identity");
  const failure = usePartFailure("notices", answer);
  const mails = ["NEVER", "AT_ONCE"].map((value) => ({ value, label: t(`notices.mail_${value}`) }));
  return (
    <SettingsPart id="notices" title={t("notices.title")} about={t("notices.about")}>
      <form method="post">
        <FailureBanner form={failure} />
        <input type="hidden" name="act" value="notices" />
        {!mailLeaves && <Banner icon="mail">{t("notices.noMail")}</Banner>}
        <Table caption={t("notices.caption")}>
          <thead>
            <tr>
              <th scope="col">{t("notices.theme")}</th>
              <th scope="col">{t("notices.inProduct")}</th>
              <th scope="col">{t("notices.mail")}</th>
            </tr>
          </thead>
          <tbody>
            {choices.map(({ theme, inProduct, mail }) => {
              const name = t(`notices.theme_${theme}`);
              return (
                <tr key={theme}>
                  <td>
                    {name}
                    <span className="block quiet t12">{t(`notices.detail_${theme}`)}</span>
                  </td>
                  <td>
                    <input
                      className="switch"
                      type="checkbox"
                      role="switch"
                      name={`in-${theme}`}
                      defaultChecked={inProduct}
                      aria-label={t("notices.inProductOf", { name })}
                    />
                  </td>
                  <td>
                    {!mailLeaves && <input type="hidden" name={`mail-${theme}`} value={mail} />}
                    <Select
                      small
                      name={mailLeaves ? `mail-${theme}` : undefined}
                      disabled={!mailLeaves}
                      aria-label={t("notices.mailOf", { name })}
                      defaultValue={mailLeaves ? mail : "NEVER"}
                      options={mails}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Table>
        <p className="gap">
          <Button type="submit">{t("common:save")}</Button>
        </p>
      </form>
    </SettingsPart>
  );
}
