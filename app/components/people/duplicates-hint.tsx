import { bareId } from "~/data/ids.ts";
import type { PersonData } from "~/routes/people/person.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";

type Duplicate = PersonData["possibleDuplicates"][number]["person"];

/** Two records of one person: merged in two steps, since others find it merged. */
export function DuplicatesHint({ person }: { person: PersonData }) {
  const t = useT("people");
  const format = useFormat();
  if (!person.viewerCan.merge || person.possibleDuplicates.length === 0) return null;
  return (
    <>
      {person.possibleDuplicates.slice(0, 3).map(({ person: other, reasons, sameReaders }) => (
        <Banner key={other.id} icon="copy" className="gap">
          <div>
            {t("merge.maybe")}{" "}
            <a href={`/people/${bareId(other.id)}`} dir="auto">
              {other.name}
            </a>
            {other.roles[0] && `, ${[other.roles[0].title, other.roles[0].account.name].filter(Boolean).join(", ")}`}.{" "}
            <span className="quiet">{format.list(reasons.map((reason) => t(`merge.reason.${reason}`)))}</span>
            <details>
              <summary className="link t12">{t("merge.same")}</summary>
              <form method="post" action={`/people/${bareId(person.id)}`} data-enhance="go">
                <input type="hidden" name="intent" value="merge" />
                <input type="hidden" name="fromId" value={other.id} />
                <p className="soft">{t("merge.explain", { from: other.name, into: person.name })}</p>
                <TitleChoices person={person} other={other} />
                {!sameReaders && (
                  <label className="row">
                    <input className="check" type="checkbox" name="narrow" required /> {t("merge.narrow")}
                  </label>
                )}
                <Button small type="submit">
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

/** Both have a title at one account: which of the two is it today? */
function TitleChoices({ person, other }: { person: PersonData; other: Duplicate }) {
  const t = useT("people");
  const pairs = person.roles.flatMap((role) => {
    const theirs = other.roles.find((one) => one.current && role.current && one.account.id === role.account.id);
    return theirs && differ(role.title, theirs.title) ? [[role, theirs] as const] : [];
  });
  return pairs.map((pair) => (
    <fieldset key={pair[0].id} className="gap">
      <legend className="soft">{t("merge.whichTitle", { account: pair[0].account.name })}</legend>
      {pair.map(({ id, title }, index) => (
        <label key={id} className="row">
          <input type="radio" name={`title.${pair[0].id}`} value={id} defaultChecked={index === 0} />{" "}
          <span dir="auto">{title}</span>
        </label>
      ))}
    </fieldset>
  ));
}

const differ = (a: string, b: string) => a !== "" && b !== "" && a.toLowerCase() !== b.toLowerCase();
