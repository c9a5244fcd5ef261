import type { Merge, Texts } from "../data/merge-edits.ts";
import { useT } from "./locale/context.tsx";

interface StaleNoteProps<Field extends string> {
  field: Field;
  stale: Merge<Field> & { theirs: Texts<Field> };
  mine: Texts<Field>;
  /** A value in words, where it is an id. */
  word?: (field: Field, value: string) => string | undefined;
}

/** Under a field of a stale form: what somebody else made of it meanwhile, and, where both changed it, the choice. */
export function StaleNote<Field extends string>({ field, stale, mine, word }: StaleNoteProps<Field>) {
  const t = useT("common");
  const say = (value: string) => (word?.(field, value) ?? value) || t("stale.nothing");
  if (stale.taken.includes(field)) return <>{t("stale.taken", { was: say(mine[field]) })}</>;
  if (!stale.torn.includes(field)) return null;
  return (
    <span className="row wrap" role="radiogroup" aria-label={t("stale.choose")}>
      <input type="hidden" name={`theirs.${field}`} value={stale.theirs[field]} />
      <label className="check">
        <input type="radio" name={`take.${field}`} value="mine" defaultChecked /> {t("stale.keepMine")}
      </label>
      <label className="check">
        <input type="radio" name={`take.${field}`} value="theirs" />{" "}
        {t("stale.takeTheirs", { theirs: say(stale.theirs[field]) })}
      </label>
    </span>
  );
}
