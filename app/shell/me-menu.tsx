import { Icon } from "../ui/icon.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { useT } from "./locale/context.tsx";
import type { Place } from "./places.ts";
import type { ShellData } from "./shell-data.ts";

interface MeMenuProps {
  viewer: ShellData["viewer"];
  /** On a phone, the places that found no room in the bar. */
  places?: readonly Place[];
  notices?: number;
  onShortcuts?: () => void;
  /** On a phone, where no toggle stands beside. */
  onTheme?: () => void;
}

/** Links and one form: a list, not an ARIA menu, so that it works as plain HTML. */
export function MeMenu({ viewer, places = [], notices, onShortcuts, onTheme }: MeMenuProps) {
  const t = useT("shell");
  return (
    <ul className="menu float">
      {places.map((place) => (
        <li key={place.name}>
          <a href={place.href}>
            <Icon name={place.icon} /> {t(`nav.${place.name}`)}
          </a>
        </li>
      ))}
      {notices !== undefined && (
        <li>
          <a href="/notifications">
            <Icon name="bell" /> {t("notices.title")}
            {notices > 0 && <span className="count-new push">{notices}</span>}
          </a>
        </li>
      )}
      {places.length > 0 && <li role="separator" />}
      <li>
        <a href={`/colleagues/${viewer.id}`}>
          <Icon name="circle-user-round" /> {t("me.profile")}
        </a>
      </li>
      <li>
        <a href="/settings">
          <Icon name="settings" /> {t("me.settings")}
        </a>
      </li>
      {viewer.role === "admin" && (
        <li>
          <a href="/admin">
            <Icon name="shield" /> {t("me.admin")}
          </a>
        </li>
      )}
      {onTheme && (
        <li className="needs-script">
          <button type="button" onClick={onTheme}>
            <Icon name="sun-moon" /> {t("me.themeSwitch")}
          </button>
        </li>
      )}
      {onShortcuts && (
        <li className="needs-script">
          <button type="button" onClick={onShortcuts}>
            <Icon name="keyboard" /> {t("me.shortcuts")} <Kbd>?</Kbd>
          </button>
        </li>
      )}
      <li role="separator" />
      <li>
        <form method="post" action="/sign-out">
          <button type="submit">
            <Icon name="log-out" /> {t("me.signOut")}
          </button>
        </form>
      </li>
    </ul>
  );
}
