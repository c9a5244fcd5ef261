import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { ChipRemove } from "./chip-remove.tsx";
import type { DraftAbout } from "./draft.ts";

interface AboutChipsProps {
  about: DraftAbout;
  onChange: (about: Partial<DraftAbout>) => void;
}

/** What the post will be linked to: the deal and the people one came from. Each can be let go. */
export function AboutChips({ about, onChange }: AboutChipsProps) {
  const t = useT("conversation");
  const { deal, people } = about;
  if (!deal && people.length === 0) return null;
  return (
    <>
      <ul className="composer-files" aria-label={t("about.label")}>
        {deal && (
          <li className="chip">
            <Icon name="columns-3" />
            <span className="file-name" title={deal.name}>
              {deal.name}
            </span>
            <ChipRemove label={t("about.remove", { name: deal.name })} onRemove={() => onChange({ deal: null })} />
          </li>
        )}
        {people.map((person) => (
          <li className="chip" key={person.id}>
            <Icon name="user-round" />
            <span className="file-name" dir="auto">
              {person.name}
            </span>
            <ChipRemove
              label={t("about.remove", { name: person.name })}
              onRemove={() => onChange({ people: people.filter(({ id }) => id !== person.id) })}
            />
          </li>
        ))}
      </ul>
      {deal?.teamOnly && (
        <p className="hint composer-note">
          <Icon name="lock" /> {t("about.teamOnly")}
        </p>
      )}
      {/* Without the script they go with the form. */}
      {deal && <input type="hidden" name="opportunityId" value={deal.id} />}
      {people.length > 0 && <input type="hidden" name="personIds" value={people.map(({ id }) => id).join(" ")} />}
    </>
  );
}
