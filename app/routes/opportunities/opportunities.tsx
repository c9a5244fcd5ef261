import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { Board } from "~/components/opportunities/board.tsx";
import { columnSizes } from "~/components/opportunities/column-more.tsx";
import { DealTable } from "~/components/opportunities/deal-table.tsx";
import { DealTotals } from "~/components/opportunities/deal-totals.tsx";
import { StageStrip } from "~/components/opportunities/stage-strip.tsx";
import { orRespond } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useLive } from "~/live/use-live.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Page, Section } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { BoardToolbar } from "./board-toolbar.tsx";
import { filterCount, filterOf, orderOf, readBoardSearch, withParam } from "./board-search.ts";
import { ColumnQuery, OpportunitiesQuery } from "./opportunities.query.ts";
import { StagesQuery } from "./stages.query.ts";

const BENEATH = 8;
const PAGE = 50;

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "opportunities:title");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const search = readBoardSearch(params);
  const insider = context.viewer?.role !== "influencer";
  return orRespond(async () => {
    // A stage is named by its key in the address, and by its id in the contract.
    const known = search.stage ? (await context.gql(StagesQuery)).stages : [];
    const filter = filterOf(search, known);
    const order = orderOf(search);
    const alone = search.view === "table";
    const page = await context.gql(OpportunitiesQuery, {
      filter,
      order,
      insider,
      board: !alone,
      table: alone || search.table,
      rows: alone ? PAGE : BENEATH,
      after: alone ? search.after : null,
    });
    const sizes = columnSizes(params);
    const longer = await Promise.all(
      page.stages
        .filter(({ key }) => (sizes[key] ?? 0) > 10)
        .map(({ id, key }) =>
          context.gql(ColumnQuery, { filter: { ...filter, state: "ALL", stageId: id }, order, first: sizes[key]! }),
        ),
    );
    const more = new Map(longer.flatMap(({ board }) => board.map(({ stage, cards }) => [stage.id, cards])));
    const columns = page.board?.map(({ stage, count, sums, cards }) => ({
      stage,
      count,
      sums,
      cards: (more.get(stage.id) ?? cards).edges.map(({ node }) => node),
    }));
    const { stages, opportunities, opportunityTotals, possibleOwners, teams, departments } = page;
    const nodes = (units: typeof teams) => units?.edges.map(({ node }) => node) ?? [];
    return {
      search,
      stages,
      columns,
      table: opportunities,
      totals: opportunityTotals,
      colleagues: possibleOwners ?? [],
      units: [...nodes(teams), ...nodes(departments)],
      insider,
    };
  });
}

export default function Opportunities() {
  const t = useT("opportunities");
  const format = useFormat();
  useLive(null, ({ type }) => type.startsWith("opportunity.") || type.startsWith("stage."));
  const { search, stages, columns, table, totals, colleagues, units, insider } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const href = (changes: Record<string, string | null>) => withParam(params, changes);
  const count = table?.totalCount ?? columns?.reduce((sum, column) => sum + column.count, 0) ?? 0;
  const filters = filterCount(search);
  const rows = table?.edges.map(({ node }) => node) ?? [];
  return (
    <Page>
      <header className="head">
        <div>
          <h1>{t("title")}</h1>
          <p className="sub">{t(filters > 0 ? "sub.some" : "sub.all", { count })}</p>
        </div>
        {insider && (
          <div className="head-acts">
            <ButtonLink variant="primary" icon="plus" href="/opportunities/new">
              <span>
                {t("new.short")}
                <span className="hide-phone">{t("new.rest")}</span>
              </span>
            </ButtonLink>
          </div>
        )}
      </header>
      {totals && <DealTotals totals={totals} aloneHref={href({ alone: "1", state: null })} />}
      <BoardToolbar search={search} stages={stages} colleagues={colleagues} units={units} insider={insider} />
      {count === 0 ? (
        <Nothing filtered={filters > 0} insider={insider} />
      ) : (
        <>
          {columns && (
            <>
              <StageStrip columns={columns} />
              <Board columns={columns} stages={stages} />
            </>
          )}
          {table && (
            <Section id="as-table" title={t(columns ? "table.same" : "table.title")} more={t("table.weeks")}>
              <DealTable
                deals={rows}
                order={search.order}
                orderHref={(order) => href({ order })}
                foot={
                  <tr>
                    <td colSpan={9}>
                      {t("table.shown", { shown: format.number(rows.length), count: table.totalCount })}{" "}
                      {columns && table.pageInfo.hasNextPage && (
                        <a className="link" href={href({ view: "table" })}>
                          {t("table.all", { count: table.totalCount })}
                        </a>
                      )}
                    </td>
                  </tr>
                }
              />
              {!columns && (
                <ShowMore after={table.pageInfo.hasNextPage ? table.pageInfo.endCursor : null}>
                  {t("common:showMore")}
                </ShowMore>
              )}
            </Section>
          )}
        </>
      )}
    </Page>
  );
}

function Nothing({ filtered, insider }: { filtered: boolean; insider: boolean }) {
  const t = useT("opportunities");
  if (filtered) {
    return (
      <EmptyState title={t("empty.filtered")} detail={t("empty.filteredDetail")}>
        <ButtonLink href="/opportunities">{t("empty.clear")}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t("empty.title")} detail={t("empty.detail")} example={t("empty.example")}>
      {insider && (
        <ButtonLink icon="plus" href="/opportunities/new">
          {t("new.title")}
        </ButtonLink>
      )}
    </EmptyState>
  );
}
