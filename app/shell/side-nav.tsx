import { useLocation } from "@remix-run/react";
import { Avatar } from "../ui/avatar.tsx";
import { Icon } from "../ui/icon.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { Brand } from "./brand.tsx";
import { Disclosure } from "./disclosure.tsx";
import { useT } from "./locale/context.tsx";
import { MeMenu } from "./me-menu.tsx";
import { NoticesBell } from "./notices-bell.tsx";
import { isWithin, placesFor } from "./places.ts";
import { plainClick } from "./plain-click.ts";
import { useShell } from "./shell-context.ts";
import { shapeOf, type ShellData } from "./shell-data.ts";
import { ThemeToggle } from "./theme-toggle.tsx";

/** The column at the left; below 1200 px it folds to icons, on a phone the bar at the foot takes over. */
export function SideNav({ data, onShortcuts }: { data: ShellData; onShortcuts: () => void }) {
  const t = useT("shell");
  const { pathname } = useLocation();
  const { search } = useShell();
  return (
    <nav className="side" aria-label={t("nav.main")}>
      <div className="side-in">
        <div className="side-top">
          <Brand />
          <NoticesBell count={data.counts.notices} />
        </div>
        <a className="side-search" href="/search" onClick={(event) => plainClick(event) && search()}>
          <Icon name="search" />
          <span className="name">{t("nav.search")}</span>
          <Kbd className="push" command>
            K
          </Kbd>
        </a>
        <ul>
          {placesFor(data.viewer.role).map((place) => {
            const fresh = place.name === "now" ? data.counts.now : 0;
            return (
              <li key={place.name}>
                <a
                  href={place.href}
                  className={fresh > 0 ? "has-new" : undefined}
                  aria-current={isWithin(place, pathname) ? "page" : undefined}
                >
                  <Icon name={place.icon} />
                  <span className="name">{t(`nav.${place.name}`)}</span>
                  {fresh > 0 && (
                    <span className="count">
                      {fresh > 99 ? "99+" : fresh}
                      <span className="hidden"> {t("nav.new")}</span>
                    </span>
                  )}
                </a>
              </li>
            );
          })}
        </ul>
        <FollowedList followed={data.followed} pathname={pathname} />
        <SideFoot data={data} onShortcuts={onShortcuts} />
      </div>
    </nav>
  );
}

function FollowedList({ followed, pathname }: { followed: ShellData["followed"]; pathname: string }) {
  const t = useT("shell");
  return (
    <div className="followed">
      <p className="side-label">{t("nav.followed")}</p>
      {followed.length === 0 && <p className="side-empty">{t("nav.followedNone")}</p>}
      <ul>
        {followed.map((account) => (
          <li key={account.id}>
            <a
              href={`/accounts/${account.id}`}
              aria-current={isWithin({ href: `/accounts/${account.id}` }, pathname) ? "page" : undefined}
            >
              <span className="name" dir="auto">
                {account.name}
              </span>
              {account.unread && (
                <>
                  <span className="unread" />
                  <span className="hidden">{t("nav.unread")}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SideFoot({ data, onShortcuts }: { data: ShellData; onShortcuts: () => void }) {
  const t = useT("shell");
  const { compose } = useShell();
  const { viewer } = data;
  return (
    <div className="side-foot">
      <a className="btn" href="/compose" onClick={(event) => plainClick(event) && compose()}>
        <Icon name="plus" />
        <span className="name">{t("nav.post")}</span> <Kbd>C</Kbd>
      </a>
      <div className="side-me">
        <Disclosure
          className="me"
          label={t("me.menu")}
          summary={
            <>
              <Avatar name={viewer.name} shape={shapeOf(viewer.role)} imageUrl={viewer.imageUrl} />{" "}
              <span className="name" dir="auto">
                {viewer.name}
              </span>
            </>
          }
        >
          <MeMenu viewer={viewer} onShortcuts={onShortcuts} />
        </Disclosure>
        <ThemeToggle className="push" />
      </div>
    </div>
  );
}
