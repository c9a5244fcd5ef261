import type { ReactNode } from "react";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { classNames } from "~/ui/class-names.ts";
import type { Column } from "./board-columns.ts";
import { stageWord, sumsWord } from "./words.ts";

interface BoardColumnProps {
  column: Column;
  target?: boolean;
  /** Shows the rest: a link that works without JavaScript. */
  more?: ReactNode;
  listRef?: (node: HTMLElement | null) => void;
  children: ReactNode;
}

/** One stage: what it holds in all, and its first cards. */
export function BoardColumn({ column, target, more, listRef, children }: BoardColumnProps) {
  const t = useT("opportunities");
  const format = useFormat();
  const id = `stage-${column.stage.key}`;
  return (
    <section
      className={classNames("col", target && "is-target")}
      aria-labelledby={id}
      id={`col-${column.stage.key}`}
      ref={listRef}
    >
      <div className="col-head">
        <h2 id={id}>{stageWord(t, column.stage)}</h2>
        <span className="num">
          {format.number(column.count)}
          <span className="hidden"> {t("dealsWord", { count: column.count })}</span>
        </span>
        <span className="num">{column.sums.length > 0 && sumsWord(format, column.sums)}</span>
      </div>
      <ul>{children}</ul>
      {column.count === 0 && <p className="hint col-empty">{t("board.emptyColumn")}</p>}
      {more}
    </section>
  );
}
