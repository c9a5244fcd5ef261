import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";

/** Files that came with a form which was refused: they are kept, and go with it when it is sent again. */
export function FilesBack({ ids }: { ids: readonly string[] }) {
  const t = useT("conversation");
  if (ids.length === 0) return null;
  return (
    <p className="hint">
      <Icon name="paperclip" /> {t("files.here", { count: ids.length })}
      <input type="hidden" name="attachmentIds" value={ids.join(" ")} />
    </p>
  );
}
