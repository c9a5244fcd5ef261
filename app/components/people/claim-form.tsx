import { DISCLOSURES, CLAIMED_LEVELS } from "../../../domain/network/relationship-input.ts";
import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { bareId } from "~/data/ids.ts";
import type { PersonData } from "~/routes/people/person.tsx";
import { FormDraft } from "~/shell/form-draft.tsx";
import { HeldVersion } from "~/shell/held-version.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { Button } from "~/ui/button.tsx";
import { Radio } from "~/ui/checkbox.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";

interface ClaimFormProps {
  person: PersonData;
  /** What is wrong with a field, by its path in the input. */
  problem: (path: string) => string | undefined;
}

/** One's own word on a tie, and what colleagues see of it. */
export function ClaimForm({ person, problem }: ClaimFormProps) {
  const t = useT("network");
  const mine = person.relationships.find((tie) => tie.isViewer);
  const here = `/people/${bareId(person.id)}`;
  const { hash } = useLocation();
  const viewerId = useShellData()?.viewer.id ?? "";
  const part = useRef<HTMLDetailsElement>(null);
  // The server does not hear what stands after #, so it cannot open this; a link from elsewhere still must.
  useEffect(() => {
    if (hash === "#claim" && part.current) part.current.open = true;
  }, [hash]);
  return (
    <details className="section" id="claim" ref={part}>
      <summary className="btn">{t(mine ? "claim.mine" : "claim.title", { name: person.name })}</summary>
      <form method="post" action={here} data-enhance="go" className="form gap">
        <input type="hidden" name="intent" value="claim" />
        {mine && <HeldVersion version={mine.version} />}
        <FormDraft
          viewerId={viewerId}
          place={`claim:${person.id}`}
          more={{ version: mine?.version ?? null }}
          isDone={(kept) => (kept as { version?: unknown } | undefined)?.version !== (mine?.version ?? null)}
          onBack={() => part.current?.setAttribute("open", "")}
        />
        <Field label={t("claim.how")} note={t("common:optional")} error={problem("how")} full>
          <Input name="how" defaultValue={mine?.how} maxLength={1000} placeholder={t("claim.howExample")} />
        </Field>
        <Field label={t("claim.level")} error={problem("claimed")}>
          <Select
            name="claimed"
            defaultValue={mine?.claimed ?? "familiar"}
            options={CLAIMED_LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
          />
        </Field>
        <Field label={t("claim.since")} note={t("common:optional")} error={problem("since")}>
          <Input type="date" name="since" defaultValue={mine?.since ?? undefined} />
        </Field>
        <fieldset className="full">
          <legend className="label">{t("claim.show")}</legend>
          {DISCLOSURES.map((one) => (
            <Radio
              key={one}
              name="disclosure"
              value={one}
              defaultChecked={(mine?.disclosure ?? "name") === one}
              label={
                <span>
                  {t(`disclosure.${one}`)} <span className="quiet">{t(`disclosure.${one}Hint`)}</span>
                </span>
              }
            />
          ))}
        </fieldset>
        <div className="btn-row full">
          <Button type="submit">{t(mine ? "claim.update" : "claim.save")}</Button>
          <Button type="reset" variant="plain" onClick={() => part.current?.removeAttribute("open")}>
            {t("common:cancel")}
          </Button>
        </div>
      </form>
      {mine && (
        <form method="post" action={here} data-enhance="">
          <input type="hidden" name="intent" value="unclaim" />
          <input type="hidden" name="id" value={mine.id} />
          <Button small variant="plain" type="submit">
            {t("claim.remove")}
          </Button>
        </form>
      )}
    </details>
  );
}
