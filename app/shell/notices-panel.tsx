import { Avatar } from "../ui/avatar.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { LineBones } from "../ui/skeleton.tsx";
import { When } from "../components/signs/when.tsx";
import { useT } from "./locale/context.tsx";
import { Rich } from "./locale/rich.tsx";
import type { Notice } from "./notices-types.ts";
import { useReadNotice } from "./use-seen-notices.ts";
import type { NoticesState } from "./use-notices.ts";

/** Grouped by the server, one line each. */
export function NoticesPanel({ state, onChoose }: { state: NoticesState; onChoose?: () => void }) {
  const t = useT("shell");
  const common = useT("common");
  return (
    <section className="float notices" aria-label={t("notices.title")}>
      <div className="notices-head">
        <h3>{t("notices.title")}</h3>
        <form className="push" method="post" action="/notifications" data-enhance data-key="notices-read">
          <input type="hidden" name="intent" value="read-all" />
          <Button small variant="plain" type="submit" onClick={onChoose && (() => setTimeout(onChoose))}>
            {t("notices.markAll")}
          </Button>
        </form>
      </div>
      {state.status === "loading" && (
        <div className="notices-note">
          <LineBones label={common("loading")} />
        </div>
      )}
      {state.status === "failed" && <p className="notices-note soft">{t("notices.failed")}</p>}
      {state.status === "ready" && <NoticeList notices={state.notices} onChoose={onChoose} />}
      <p className="palette-foot">
        <a href="/notifications" onClick={onChoose}>
          {t("notices.all")}
        </a>
      </p>
    </section>
  );
}

/** Also the page of notifications. */
export function NoticeList({ notices, onChoose }: { notices: readonly Notice[]; onChoose?: () => void }) {
  const t = useT("shell");
  const read = useReadNotice();
  const choose = ({ id, isNew }: Notice) => {
    if (isNew) read(id);
    onChoose?.();
  };
  if (notices.length === 0) return <p className="notices-note soft">{t("notices.empty")}</p>;
  return (
    <ul>
      {notices.map((notice) => (
        <li key={notice.id} className={notice.isNew ? "is-new" : undefined}>
          {notice.face ? <Avatar {...notice.face} /> : <Icon name={notice.icon ?? "bell"} />}
          <div>
            <a className="cover" href={notice.href} onClick={() => choose(notice)}>
              <Rich text={notice.text} />
            </a>
            {notice.detail && (
              <p className="hint" dir="auto">
                {notice.detail}
              </p>
            )}
          </div>
          <When at={notice.at} className="hint" />
        </li>
      ))}
    </ul>
  );
}
