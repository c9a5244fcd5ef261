import type { Unit } from "~/routes/identity/all-units.ts";
import { Standing } from "~/shell/standing.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";

interface UnitSectionProps {
  kind: Unit["kind"];
  units: readonly Unit[];
}

/** Departments, or teams: each with who belongs to it, and behind one word what can be done with it. */
export function UnitSection({ kind, units }: UnitSectionProps) {
  const t = useT("identity");
  const id = kind === "TEAM" ? "teams" : "departments";
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{t(`units.${id}`)}</h2>
      </div>
      <p className="lede gap-s">{t(`units.${id}About`)}</p>
      {units.length === 0 && <p className="soft gap">{t(`units.${id}None`)}</p>}
      <ul className="lines">
        {units.map((unit) => (
          <UnitLine key={unit.id} unit={unit} others={units.filter((other) => other.id !== unit.id)} />
        ))}
      </ul>
      <form method="post" action="/admin/company" data-enhance="go" className="toolbar">
        <input type="hidden" name="act" value="create" />
        <input type="hidden" name="kind" value={kind} />
        <input
          className="input fill"
          name="name"
          required
          maxLength={80}
          placeholder={t(`units.${id}Example`)}
          aria-label={t(`units.${id}New`)}
        />
        <Button type="submit" icon="plus">
          {t(`units.${id}Add`)}
        </Button>
      </form>
    </section>
  );
}

function UnitLine({ unit, others }: { unit: Unit; others: readonly Unit[] }) {
  const t = useT("identity");
  const { id, name, memberCount } = unit;
  return (
    <li>
      <details>
        <summary>
          <b dir="auto">{name}</b> <span className="quiet t12">{t("units.people", { count: memberCount })}</span>
        </summary>
        <p className="gap-s">
          <a className="link soft t12" href={`/admin?unit=${id}`}>
            {t("units.peopleOf", { name })}
          </a>
        </p>
        <form method="post" action="/admin/company" data-enhance="go" className="toolbar">
          <input type="hidden" name="act" value="rename" />
          <Standing {...unit} />
          <Field label={t("units.name")}>
            <Input name="name" required maxLength={80} defaultValue={name} />
          </Field>
          <Button type="submit" className="self-end">
            {t("units.rename")}
          </Button>
        </form>
        <form method="post" action="/admin/company" data-enhance="go" className="toolbar">
          <input type="hidden" name="act" value="remove" />
          <Standing {...unit} />
          {others.length > 0 && (
            <Field label={t("units.moveTo")}>
              <Select name="moveToId">
                {/* Also when nobody is seen in it: those who have left may still stand there. */}
                <option value="">{t("units.moveNobody")}</option>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Button type="submit" variant="bad" icon="trash-2" className="self-end">
            {t("units.removeOf", { name })}
          </Button>
        </form>
      </details>
    </li>
  );
}
