import type { Found } from "~/routes/search/search-answer.server.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Rich } from "~/shell/locale/rich.tsx";
import { searchAddress, type Asked } from "./search-address.ts";

interface UnderstoodLineProps {
  here: string;
  asked: Asked;
  found: Found;
  /** A question stands answered above the hits. */
  answered: boolean;
}

/** How what was typed was read: how much answers it, which words nothing holds, what was meant, and how to undo the reading. */
export function UnderstoodLine({ here, asked: { query, literally }, found, answered }: UnderstoodLineProps) {
  const t = useT("search");
  const format = useFormat();
  const { facets, suggestion, without, understood, edges } = found;
  const kinds = understood.filters.flatMap(({ name, keys }) => (name === "kind" ? keys : []));
  const counted = facets.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const count = counted.reduce((sum, facet) => sum + facet.count, 0);
  const more = counted.some((facet) => facet.more);
  const typed = understood.filters.map(({ start, end }) => query.slice(start, end));
  const read = understood.filters.length > 0 || answered;
  return (
    <p className="understood" role="status">
      {answered && <span>{t("asQuestion")}</span>}
      {edges.length > 0 && count > 0 && <span>{t(more ? "answersMore" : "answers", { count })}</span>}
      {without.length > 0 && (
        <span>
          <Rich text={t("without", { words: format.list(without) })} tags={{ b: (text) => <b>{text}</b> }} />
        </span>
      )}
      {suggestion && (
        <span>
          <Rich
            text={t("meant", { text: suggestion })}
            tags={{ a: (text) => <a href={searchAddress(here, [suggestion, ...typed].join(" "))}>{text}</a> }}
          />
        </span>
      )}
      {read && (
        <a className="link" href={searchAddress(here, query, true)}>
          {t("onlyWords")}
        </a>
      )}
      {literally && (
        <a className="link" href={searchAddress(here, query)}>
          {t("readAgain")}
        </a>
      )}
    </p>
  );
}
