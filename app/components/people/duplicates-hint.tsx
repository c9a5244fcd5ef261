import { bareId } from "~/data/ids.ts";
import type { PersonData } from "~/routes/people/person.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";

/** Two records of one person: merged in two steps, since it cannot be undone. */
export function DuplicatesHint({ person }: { person: PersonData }) {
  const t = useT("people");
  const format = useFormat();
  if (!person.viewerCan.merge || person.possibleDuplicates.length === 0) return null;
  return (
    <>
      {person.possibleDuplicates.slice(0, 3).map(({ person: other, reasons, sameReaders }) => (
        <Banner key={other.id} icon="copy" className="gap">
          <div>
            {t("merge.maybe")} <a href={`/people/${bareId(other.id)}`}>{other.name}</a>
            {other.roles[0] &&
              `, ${[other.roles[0].title, other.roles[0].account.name].filter(Boolean).join(", ")}`}.{" "}
            <span className="quiet">{format.list(reasons.map((reason) => t(`merge.reason.${reason}`)))}</span>
            <details>
              <summary className="link t12">{t("merge.same")}</summary>
              <form method="post" action={`/people/${bareId(person.id)}`} data-enhance="go">
                <input type="hidden" name="intent" value="merge" />
                <input type="hidden" name="fromId" value={other.id} />
                <p className="soft">{t("merge.explain", { from: other.name, into: person.name })}</p>
                {!sameReaders && (
                  <label className="row">
                    <input className="check" type="checkbox" name="narrow" required /> {t("merge.narrow")}
                  </label>
                )}
                <Button small variant="bad" type="submit">
                  {t("merge.confirm")}
                </Button>
              </form>
            </details>
          </div>
        </Banner>
      ))}
    </>
  );
}
