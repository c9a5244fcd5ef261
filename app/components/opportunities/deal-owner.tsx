import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";

/** Whose deal it is: the first thing one asks of a board. */
export function DealOwner({ name, named }: { name: string; named?: boolean }) {
  const t = useT("opportunities");
  const first = name.split(" ")[0];
  return (
    <span className="deal-owner" title={t("ownedBy", { name })}>
      <Avatar name={name} size={20} />
      <span className={named ? "only-wide" : undefined} aria-hidden="true">
        {named ? name : first}
      </span>
      <span className="hidden">{t("ownedBy", { name })}</span>
    </span>
  );
}
