import { HeldVersion } from "~/shell/held-version.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Checkbox } from "~/ui/checkbox.tsx";

interface TeamFormProps {
  deal: { id: string; version: number; dealTeamOnly: boolean; colleagues: readonly { id: string; name: string }[] };
}

/** Who sees the deal: all who see its account, or a team. The browser itself sends it: what is being changed above is a draft that stays. */
export function TeamForm({ deal }: TeamFormProps) {
  const t = useT("opportunities");
  return (
    <section className="section" aria-labelledby="team">
      <div className="section-head">
        <h2 id="team">{t("field.seenBy")}</h2>
      </div>
      <form method="post" action={`/opportunities/${deal.id}/edit`} className="deal-stack after">
        <HeldVersion version={deal.version} />
        <p className="soft">{t(deal.dealTeamOnly ? "seenBy.teamNow" : "seenBy.allNow")}</p>
        {deal.dealTeamOnly ? (
          <div>
            <Button type="submit" name="intent" value="open" icon="eye">
              {t("seenBy.open")}
            </Button>
          </div>
        ) : (
          <details className="more-lines">
            <summary className="link soft">{t("seenBy.restrict")}</summary>
            <fieldset className="deal-team after">
              <legend className="hint">{t("seenBy.who")}</legend>
              {deal.colleagues.map(({ id, name }) => (
                <Checkbox key={id} name="userId" value={id} label={name} />
              ))}
            </fieldset>
            <Button type="submit" name="intent" value="restrict" icon="lock" className="after">
              {t("seenBy.button")}
            </Button>
          </details>
        )}
      </form>
    </section>
  );
}
