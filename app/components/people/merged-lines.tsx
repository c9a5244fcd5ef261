import { useSearchParams } from "@remix-run/react";
import { bareId } from "~/data/ids.ts";
import type { PersonData } from "~/routes/people/person.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";
import { Ago } from "../signs/when.tsx";

/** What this record was made of, as long as it can be told apart again; and what an undo has just left where it was. */
export function MergedLines({ person }: { person: PersonData }) {
  const t = useT("people");
  return (
    <>
      <ApartNow />
      {person.merges.map(({ id, name, mergedAt, mergedBy }) => (
        <form
          key={id}
          method="post"
          action={`/people/${bareId(person.id)}`}
          data-enhance="go"
          className="row wrap t12 quiet"
        >
          <input type="hidden" name="intent" value="undo-merge" />
          <input type="hidden" name="fromId" value={id} />
          <span className="dot-sep">
            <span dir="auto">
              {mergedBy ? t("merged.by", { name, who: mergedBy.name }) : t("merged.with", { name })}
            </span>
            <Ago at={mergedAt} />
            <Button small variant="plain" type="submit" aria-label={t("merged.undoLabel", { name })}>
              {t("merged.undo")}
            </Button>
          </span>
        </form>
      ))}
    </>
  );
}

const STAYED = ["about", "ties", "roles", "deals", "doNotContact", "sight"];

function ApartNow() {
  const t = useT("people");
  const format = useFormat();
  const search = useSearchParams()[0];
  const other = search.get("apart");
  if (!other) return null;
  const stayed = (search.get("stayed") ?? "").split(" ").filter((one) => STAYED.includes(one));
  return (
    <Banner icon="check" role="status" className="gap">
      <div>
        {t("merged.apart")}{" "}
        {stayed.length > 0 &&
          `${t("merged.stayed", { what: format.list(stayed.map((one) => t(`merged.what.${one}`))) })} `}
        <a href={`/people/${encodeURIComponent(other)}`}>{t("merged.other")}</a>
      </div>
    </Banner>
  );
}
