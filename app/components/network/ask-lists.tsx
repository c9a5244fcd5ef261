import type { ReactNode } from "react";
import type { WhoKnowsData } from "~/routes/network/who-knows.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { AskedLine } from "./asked-line.tsx";
import { OutcomeLine } from "./outcome-line.tsx";
import { WaitingAsk } from "./waiting-ask.tsx";

export type Lists = WhoKnowsData["introductions"];

/** The viewer's introductions, on both sides; each with the one act that is next. */
export function AskLists({ lists }: { lists: Lists }) {
  const t = useT("network");
  return (
    <section className="section asks" id="asks" aria-label={t("lists.label")}>
      <Column title={t("lists.waiting")} empty={t("lists.waitingNone")} page={lists.waiting.pageInfo} param="waiting">
        {lists.waiting.edges.map(({ node }) => (
          <WaitingAsk key={node.id} ask={node} />
        ))}
      </Column>
      <Column title={t("lists.asked")} empty={t("lists.askedNone")} page={lists.asked.pageInfo} param="asked">
        {lists.asked.edges.map(({ node }) => (
          <AskedLine key={node.id} ask={node} />
        ))}
      </Column>
      <Column title={t("lists.led")} empty={t("lists.ledNone")} page={lists.led.pageInfo} param="led">
        {lists.led.edges.map(({ node }) => (
          <OutcomeLine key={node.id} ask={node} />
        ))}
      </Column>
    </section>
  );
}

interface ColumnProps {
  title: string;
  empty: string;
  page: { hasNextPage: boolean; endCursor?: string | null | undefined };
  param: string;
  children: readonly ReactNode[];
}

function Column({ title, empty, page, param, children }: ColumnProps) {
  const t = useT("common");
  return (
    <div>
      <h2>{title}</h2>
      {children.length === 0 ? <p className="quiet gap">{empty}</p> : <ul className="lines">{children}</ul>}
      <ShowMore after={page.hasNextPage ? page.endCursor : null} param={param}>
        {t("showMore")}
      </ShowMore>
    </div>
  );
}
