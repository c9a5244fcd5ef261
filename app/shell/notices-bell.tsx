import { useState } from "react";
import { Icon } from "../ui/icon.tsx";
import { late } from "./late.tsx";
import { useT } from "./locale/context.tsx";
import { plainClick } from "./plain-click.ts";

const NoticesPopover = late(async () => (await import("./notices-popover.tsx")).NoticesPopover);

/** A link to the page of notifications; with JavaScript, a panel beside it. */
export function NoticesBell({ count }: { count: number }) {
  const t = useT("shell");
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const bell = (
    <a
      className="btn btn-icon bell"
      href="/notifications"
      aria-label={count > 0 ? t("notices.open", { count }) : t("notices.openNone")}
      onClick={(event) => {
        if (!plainClick(event)) return;
        setWanted(true);
        setOpen(true);
      }}
    >
      <Icon name="bell" />
      {count > 0 && (
        <span className="count-new" aria-hidden="true">
          {count > 99 ? "99+" : count}
        </span>
      )}
    </a>
  );
  if (!wanted) return bell;
  return (
    <NoticesPopover open={open} onOpenChange={setOpen} fallback={bell} onMissing={() => setWanted(false)}>
      {bell}
    </NoticesPopover>
  );
}
