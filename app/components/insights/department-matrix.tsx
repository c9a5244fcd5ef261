import type { CSSProperties } from "react";
import { bareId } from "~/data/ids.ts";
import type { InsightsQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Section } from "~/ui/page.tsx";
import { State } from "~/ui/badge.tsx";
import { Table } from "~/ui/table.tsx";

type Insights = InsightsQuery["insights"];

interface DepartmentMatrixProps {
  deals: NonNullable<Insights["largestDeals"]>;
  help: NonNullable<Insights["departmentHelp"]>;
}

/** The ten largest open deals by department: areas grow with the acts of help. Never people. */
export function DepartmentMatrix({ deals, help }: DepartmentMatrixProps) {
  const t = useT("insights");
  const format = useFormat();
  const totals = new Map<string, number>();
  for (const { department, acts } of help) totals.set(department, (totals.get(department) ?? 0) + acts);
  const last = ["other", "guests"];
  const departments = [...totals.keys()].sort(
    (a, b) => last.indexOf(a) - last.indexOf(b) || (totals.get(b) ?? 0) - (totals.get(a) ?? 0),
  );
  const word = (department: string) => (last.includes(department) ? t(`department.${department}`) : department);
  return (
    <Section id="matrix" title={t("matrix.title")} more={t("matrix.note")}>
      {deals.length === 0 && <p className="hint after">{t("headline.noDeals")}</p>}
      {deals.length > 0 && (
        <Table caption={t("matrix.caption")} className="dots">
          <thead>
            <tr>
              <th scope="col">{t("deal")}</th>
              <th scope="col" className="right">
                {t("amount")}
              </th>
              {departments.map((department) => (
                <th scope="col" key={department}>
                  {word(department)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {deals.slice(0, 10).map((deal) => {
              const alone = deal.helpers.every(({ user }) => user.id === deal.owner?.id);
              return (
                <tr key={deal.id} className={alone ? "is-alone" : undefined}>
                  <th scope="row">
                    <a href={`/opportunities/${bareId(deal.id)}`} dir="auto">
                      {deal.name}
                    </a>{" "}
                    {alone && (
                      <State tone="warn" icon="circle-dashed">
                        {t("hands.alone")}
                      </State>
                    )}
                  </th>
                  <td className="right num">{deal.amount == null ? "–" : format.money(deal.amount, deal.currency)}</td>
                  {departments.map((department) => {
                    const acts = help.find((one) => one.dealId === deal.id && one.department === department)?.acts ?? 0;
                    return (
                      <td key={department}>
                        {acts > 0 && <span className="dot" style={{ "--n": Math.min(acts, 16) } as CSSProperties} />}
                        <span className="hidden">{acts > 0 ? acts : t("none")}</span>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
