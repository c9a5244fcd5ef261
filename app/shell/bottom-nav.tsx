import { useLocation } from "@remix-run/react";
import { Icon, type IconName } from "../ui/icon.tsx";
import { Disclosure } from "./disclosure.tsx";
import { useT } from "./locale/context.tsx";
import { MeMenu } from "./me-menu.tsx";
import { isWithin, placesFor } from "./places.ts";
import { useShell } from "./shell-context.ts";
import type { ShellData } from "./shell-data.ts";
import { plainClick } from "./plain-click.ts";
import { toggleTheme } from "./theme-toggle.tsx";

/** Five entries under the thumb; what has no room here is under Me. */
export function BottomNav({ data }: { data: ShellData }) {
  const t = useT("shell");
  const { compose } = useShell();
  const rest = placesFor(data.viewer.role).filter(({ name }) => name !== "now" && name !== "accounts");
  return (
    <nav className="bottom" aria-label={t("nav.phone")}>
      <Entry href="/" icon="inbox" label={t("nav.nowShort")} fresh={data.counts.now > 0} freshWord={t("nav.unread")} />
      <Entry href="/accounts" icon="building-2" label={t("nav.accounts")} />
      <a
        className="plus"
        href="/compose"
        aria-label={t("nav.post")}
        onClick={(event) => plainClick(event) && compose()}
      >
        <Icon name="plus" />
      </a>
      <Entry href="/search" icon="search" label={t("nav.search")} />
      <Disclosure
        className="bottom-me"
        summary={
          <>
            <Icon name="circle-user-round" />
            {t("nav.me")}
            {data.counts.notices > 0 && <span className="unread" />}
          </>
        }
      >
        <MeMenu viewer={data.viewer} places={rest} notices={data.counts.notices} onTheme={toggleTheme} />
      </Disclosure>
    </nav>
  );
}

interface EntryProps {
  href: string;
  icon: IconName;
  label: string;
  fresh?: boolean;
  freshWord?: string;
}

function Entry({ href, icon, label, fresh, freshWord }: EntryProps) {
  const { pathname } = useLocation();
  return (
    <a href={href} aria-current={isWithin({ href }, pathname) ? "page" : undefined}>
      <Icon name={icon} />
      {label}
      {fresh && (
        <>
          <span className="unread" />
          <span className="hidden">{freshWord}</span>
        </>
      )}
    </a>
  );
}
