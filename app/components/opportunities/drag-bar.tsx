import { useT } from "~/shell/locale/context.tsx";
import { Rich } from "~/shell/locale/rich.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Kbd } from "~/ui/kbd.tsx";

/** What is being moved where, and how to let it go. For the eye; the ear is told by announcements. */
export function DragBar({ name, stage }: { name: string; stage: string }) {
  const t = useT("opportunities");
  return (
    <p className="float toast drag-bar" aria-hidden="true">
      <Icon name="hand" />
      <span className="drag-help">
        <Rich text={t("drag.moving", { name, stage })} />
        <span className="hide-phone">
          <Kbd>←</Kbd> <Kbd>→</Kbd> {t("drag.keyStage")}, <Kbd>↵</Kbd> {t("drag.keyDrop")}, <Kbd>Esc</Kbd>{" "}
          {t("drag.keyBack")}
        </span>
        <span className="only-phone">{t("drag.letGo")}</span>
      </span>
    </p>
  );
}
