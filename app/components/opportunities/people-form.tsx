import { useFetcher } from "@remix-run/react";
import { bareId } from "~/data/ids.ts";
import type { OpportunityQuery } from "~/gql/graphql.ts";
import { useLocale, useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Picker } from "~/ui/picker.tsx";
import { Select } from "~/ui/select.tsx";

export interface Contact {
  id: string;
  name: string;
}

const parts = ["decides", "champions", "influences", "blocks"];

/** Names someone's part, or says that they have none after all. Who works at the account is read when this is first opened. */
export function PeopleForm({ deal }: { deal: NonNullable<OpportunityQuery["opportunity"]> }) {
  const t = useT("opportunities");
  const { locale } = useLocale();
  const fetcher = useFetcher<{ contacts: Contact[] }>();
  const self = `/opportunities/${bareId(deal.id)}`;
  const known = deal.people.map(({ personId, name }) => ({ id: bareId(personId), name }));
  const contacts = fetcher.data?.contacts ?? [];
  const all = [...known, ...contacts.filter(({ id }) => known.every((person) => person.id !== id))];
  return (
    <details
      className="more-lines"
      onToggle={(event) => event.currentTarget.open && !fetcher.data && fetcher.load(`${self}/contacts`)}
    >
      <summary className="link soft">{t("people.add")}</summary>
      {all.length > 0 ? (
        <form className="deal-stack after" method="post" action={self} data-enhance="go">
          <Field label={t("people.who")}>
            <Picker
              name="personId"
              defaultValue={all[0]?.id}
              options={all.map(({ id, name }) => ({ value: id, label: name }))}
              locale={locale}
              nothing={t("common:noneFits")}
            />
          </Field>
          <Field label={t("people.part")}>
            <Select name="part">
              {parts.map((part) => (
                <option key={part} value={part}>
                  {t(`part.${part}`)}
                </option>
              ))}
              <option value="none">{t("part.none")}</option>
            </Select>
          </Field>
          <div>
            <Button type="submit" name="intent" value="part">
              {t("common:save")}
            </Button>
          </div>
        </form>
      ) : (
        <p className="hint">{t(fetcher.state === "idle" && fetcher.data ? "people.nobody" : "common:loading")}</p>
      )}
    </details>
  );
}
