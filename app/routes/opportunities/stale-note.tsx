import { useT } from "~/shell/locale/context.tsx";
import type { DealField, DealText, Merge } from "./deal-form.ts";

interface StaleNoteProps {
  field: DealField;
  stale: Merge & { theirs: DealText };
  mine: DealText;
  colleagues: readonly { id: string; name: string }[];
}

/** Under a field of a stale form: what somebody else made of it meanwhile, and, where both changed it, the choice. */
export function StaleNote({ field, stale, mine, colleagues }: StaleNoteProps) {
  const t = useT("opportunities");
  const word = (value: string) =>
    (field === "ownerId" ? colleagues.find(({ id }) => id === value)?.name : value) ?? t("history.nothing");
  if (stale.taken.includes(field)) return <>{t("edit.taken", { was: word(mine[field]) || t("history.nothing") })}</>;
  if (!stale.torn.includes(field)) return null;
  const theirs = word(stale.theirs[field]) || t("history.nothing");
  return (
    <span className="row wrap" role="radiogroup" aria-label={t("edit.choose")}>
      <input type="hidden" name={`theirs.${field}`} value={stale.theirs[field]} />
      <label className="check">
        <input type="radio" name={`take.${field}`} value="mine" defaultChecked /> {t("edit.keepMine")}
      </label>
      <label className="check">
        <input type="radio" name={`take.${field}`} value="theirs" /> {t("edit.takeTheirs", { theirs })}
      </label>
    </span>
  );
}
