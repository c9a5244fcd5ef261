import { When } from "~/components/signs/when.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Badge } from "~/ui/badge.tsx";
import { Button } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { browserName } from "./browser-name.ts";
import { SettingsPart } from "./settings-part.tsx";

interface Session {
  id: string;
  userAgent: string;
  address: string;
  lastSeenAt: string;
  isCurrent: boolean;
}

interface SessionsPartProps {
  sessions: {
    pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined };
    edges: readonly { node: Session }[];
  };
}

export function SessionsPart({ sessions: { edges, pageInfo } }: SessionsPartProps) {
  const t = useT("identity");
  const others = edges.some(({ node }) => !node.isCurrent);
  return (
    <SettingsPart id="sessions" title={t("settings.sessions")} about={t("settings.sessionsAbout")}>
      <ul className="lines">
        {edges.map(({ node }) => (
          <SessionLine key={node.id} session={node} />
        ))}
      </ul>
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null} param="sessions">
        {t("settings.sessionsMore")}
      </ShowMore>
      {others && (
        <form method="post" className="gap">
          <input type="hidden" name="act" value="end-others" />
          <Button type="submit">{t("settings.sessionsEndOthers")}</Button>
        </form>
      )}
    </SettingsPart>
  );
}

function SessionLine({ session }: { session: Session }) {
  const t = useT("identity");
  const { browser, system } = browserName(session.userAgent);
  const name = browser && system ? t("settings.sessionOn", { browser, system }) : browser || system;
  const shown = name || t("settings.sessionUnknown");
  const onPhone = ["iPhone", "iPad", "Android"].includes(system);
  return (
    <li className="row">
      <Icon name={onPhone ? "smartphone" : "monitor"} />
      <span>
        <b>{shown}</b> {session.isCurrent && <Badge>{t("settings.sessionHere")}</Badge>}
        <span className="block quiet t12">
          {session.address} · {t("settings.sessionSeen")} <When at={session.lastSeenAt} />
        </span>
      </span>
      {!session.isCurrent && (
        <form method="post" className="push">
          <input type="hidden" name="act" value="end-session" />
          <input type="hidden" name="id" value={session.id} />
          <Button type="submit" small aria-label={t("settings.sessionEndOf", { browser: shown })}>
            {t("settings.sessionEnd")}
          </Button>
        </form>
      )}
    </li>
  );
}
