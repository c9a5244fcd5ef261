import { useLocale, useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { Button } from "~/ui/button.tsx";
import { Picker } from "~/ui/picker.tsx";
import { SettingsPart } from "./settings-part.tsx";

interface GuestsPartProps {
  guests: readonly { id: string; name: string; title: string }[];
  invitable: readonly { id: string; name: string }[];
}

export function GuestsPart({ guests, invitable }: GuestsPartProps) {
  const t = useT("identity");
  const { locale } = useLocale();
  return (
    <SettingsPart id="guests" title={t("share.guests")} about={t("share.guestsAbout")}>
      {guests.length === 0 && <p className="soft">{t("share.guestsNone")}</p>}
      <ul className="lines">
        {guests.map(({ id, name, title }) => (
          <li key={id} className="row">
            <Avatar name={name} shape="guest" size={28} />
            <span>
              <b dir="auto">{name}</b>
              <span className="block quiet t12">{title}</span>
            </span>
            <form method="post" className="push">
              <input type="hidden" name="act" value="remove" />
              <input type="hidden" name="userId" value={id} />
              <Button type="submit" small aria-label={t("share.removeOf", { name })}>
                {t("share.remove")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {invitable.length === 0 ? (
        <p className="hint">{t("share.noMore")}</p>
      ) : (
        <form method="post" className="row gap">
          <input type="hidden" name="act" value="invite" />
          <Picker
            name="userId"
            className="fill"
            aria-label={t("share.guest")}
            defaultValue={invitable[0]?.id}
            options={invitable.map(({ id, name }) => ({ value: id, label: name }))}
            locale={locale}
            nothing={t("common:noneFits")}
          />
          <Button type="submit">{t("share.invite")}</Button>
        </form>
      )}
    </SettingsPart>
  );
}
