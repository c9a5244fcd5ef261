import { bareId } from "~/data/ids.ts";
import type { PersonData } from "~/routes/people/person.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Checkbox } from "~/ui/checkbox.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Field } from "~/ui/field.tsx";
import { Choice } from "../search/choice.tsx";
import { Input } from "~/ui/input.tsx";

/** What they do and did, where; moving keeps the history. */
export function RoleList({ person }: { person: PersonData }) {
  const t = useT("people");
  const format = useFormat();
  const here = `/people/${bareId(person.id)}`;
  const span = ({ startedOn, endedOn, current }: PersonData["roles"][number]) => {
    const from = startedOn ? format.month(startedOn) : null;
    const until = endedOn ? format.month(endedOn) : null;
    if (current) return from ? t("roles.since", { from }) : t("roles.now");
    return from && until ? `${from} – ${until}` : until ? t("roles.untilWhen", { until }) : t("roles.former");
  };
  return (
    <>
      <ul className="lines">
        {person.roles.map((role) => (
          <li key={role.id} className="row wrap">
            <span className={classNames("dot-sep", !role.current && "soft")}>
              {role.title && <b dir="auto">{role.title}</b>}
              <a href={`/accounts/${bareId(role.account.id)}/people`} dir="auto">
                {role.account.name}
              </a>
              {role.department && <span className="quiet">{role.department}</span>}
              <span className="quiet">{span(role)}</span>
            </span>
            {role.current && person.viewerCan.edit && (
              <form method="post" action={here} data-enhance="" className="push">
                <input type="hidden" name="intent" value="end-role" />
                <input type="hidden" name="id" value={role.id} />
                <Button small variant="plain" type="submit">
                  {t("roles.end")}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {person.viewerCan.edit && (
        <details>
          <summary className="link t12">{t("roles.add")}</summary>
          <form method="post" action={here} data-enhance="go" className="form gap">
            <input type="hidden" name="intent" value="add-role" />
            <Field label={t("roles.account")}>
              <Choice name="account" kind="account" value={null} required />
            </Field>
            <Field label={t("roles.job")} note={t("common:optional")}>
              <Input name="title" maxLength={200} />
            </Field>
            <Field label={t("roles.from")} note={t("common:optional")}>
              <Input name="startedOn" type="date" />
            </Field>
            <p>
              <Checkbox name="moved" label={t("roles.moved")} />
            </p>
            <div className="btn-row full">
              <Button type="submit">{t("common:add")}</Button>
            </div>
          </form>
        </details>
      )}
    </>
  );
}
