import { useSearchParams } from "@remix-run/react";
import type { StageChoice } from "~/components/opportunities/board.tsx";
import { stageWord } from "~/components/opportunities/words.ts";
import { bareId } from "~/data/ids.ts";
import { Disclosure } from "~/shell/disclosure.tsx";
import { useLocale, useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Checkbox } from "~/ui/checkbox.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Input } from "~/ui/input.tsx";
import { Picker } from "~/ui/picker.tsx";
import { SegmentLinks } from "~/ui/segment.tsx";
import { Select } from "~/ui/select.tsx";
import { filterCount, ORDERS, STATES, withParam, type BoardSearch } from "./board-search.ts";

interface BoardToolbarProps {
  search: BoardSearch;
  stages: readonly StageChoice[];
  colleagues: readonly { id: string; name: string }[];
  /** Teams and departments. */
  units: readonly { id: string; name: string }[];
  insider: boolean;
}

/** Every choice is in the address, so that a view can be kept and sent; all of it works without JavaScript. */
export function BoardToolbar({ search, stages, colleagues, units, insider }: BoardToolbarProps) {
  const t = useT("opportunities");
  const [params] = useSearchParams();
  const href = (changes: Record<string, string | null>) => withParam(params, changes);
  const views = [
    { value: "board", label: t("view.board"), icon: "columns-3" as const },
    { value: "table", label: t("view.table"), icon: "table" as const },
    ...(insider ? [{ value: "forecast", label: t("view.forecast"), icon: "trending-up" as const }] : []),
  ];
  const count = filterCount(search);
  const people = colleagues.map(({ id, name }) => ({ value: bareId(id), label: name }));
  return (
    <div className="toolbar" role="group" aria-label={t("view.label")}>
      <SegmentLinks
        label={t("view.as")}
        items={views}
        value={search.view}
        href={(view) => (view === "forecast" ? "/insights/forecast" : href({ view: view === "board" ? null : view }))}
      />
      <Disclosure
        className="picker"
        summary={
          <span className="btn btn-small">
            <Icon name="list-filter" /> {count > 0 ? t("filter.some", { count }) : t("filter.none")}
            <Icon name="chevron-down" className="chev" />
          </span>
        }
      >
        <form className="float popover pad picker-panel" method="get" action="/opportunities" data-enhance="go">
          {["view", "order", "table"].map(
            (name) => params.get(name) && <input key={name} type="hidden" name={name} value={params.get(name)!} />,
          )}
          {search.account && <input type="hidden" name="account" value={search.account} />}
          <Field label={t("filter.named")}>
            <Input name="named" type="search" defaultValue={search.named} />
          </Field>
          <Field label={t("field.stage")}>
            <Select name="stage" defaultValue={search.stage ?? ""}>
              <option value="">{t("filter.anyStage")}</option>
              {stages.map((stage) => (
                <option key={stage.id} value={stage.key}>
                  {stageWord(t, stage)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t("filter.state")}>
            <Select
              name="state"
              defaultValue={search.state}
              options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
            />
          </Field>
          {insider && (
            <>
              <OneOf
                name="owner"
                label={t("field.owner")}
                any={t("filter.anyone")}
                value={search.owner}
                options={people}
              />
              {units.length > 0 && (
                <OneOf
                  name="unit"
                  label={t("filter.unit")}
                  any={t("filter.anyUnit")}
                  value={search.unit}
                  options={units.map(({ id, name }) => ({ value: id, label: name }))}
                />
              )}
              <OneOf
                name="helper"
                label={t("filter.helper")}
                any={t("filter.anyone")}
                value={search.helper}
                options={people}
              />
              <Checkbox name="alone" value="1" defaultChecked={search.alone} label={t("filter.alone")} />
            </>
          )}
          <div className="btn-row">
            <Button type="submit" variant="primary" small>
              {t("filter.apply")}
            </Button>
            {count > 0 && (
              <a className="link soft" href="/opportunities">
                {t("empty.clear")}
              </a>
            )}
          </div>
        </form>
      </Disclosure>
      <Disclosure
        className="picker hide-phone"
        summary={
          <span className="btn btn-small btn-plain">
            {t(`order.${search.order}`)}
            <Icon name="chevron-down" className="chev" />
          </span>
        }
      >
        <ul className="float menu popover picker-panel is-menu">
          {ORDERS.map((order) => (
            <li key={order}>
              <a
                href={href({ order: order === "next-step" ? null : order })}
                aria-current={order === search.order || undefined}
                data-keep-scroll
              >
                {t(`order.${order}`)}
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
      {search.view === "board" && (
        <a
          className="check push"
          role="switch"
          aria-checked={search.table}
          href={href({ table: search.table ? "off" : null })}
          data-keep-scroll
        >
          <span className="switch" data-state={search.table ? "checked" : "unchecked"} aria-hidden="true" />{" "}
          {t("view.beneath")}
        </a>
      )}
    </div>
  );
}

interface OneOfProps {
  name: string;
  label: string;
  any: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
}

function OneOf({ name, label, any, value, options }: OneOfProps) {
  const t = useT("opportunities");
  return (
    <Field label={label}>
      <Picker
        name={name}
        none={any}
        defaultValue={value}
        options={options}
        locale={useLocale().locale}
        nothing={t("common:noneFits")}
      />
    </Field>
  );
}
