import { useEffect, useState } from "react";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import type { Column } from "./board-columns.ts";
import { stageWord } from "./words.ts";

/** On a phone, one stage at a time: the strip goes to a column, and follows when a thumb does. */
export function StageStrip({ columns }: { columns: readonly Column[] }) {
  const t = useT("opportunities");
  const format = useFormat();
  const [current, setCurrent] = useState(columns[0]?.stage.key);
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        if (entry) setCurrent(entry.target.id.slice("col-".length));
      },
      { threshold: 0.6 },
    );
    for (const column of document.querySelectorAll(".board > .col")) seen.observe(column);
    return () => seen.disconnect();
  });
  return (
    <nav className="board-stages" aria-label={t("board.stages")}>
      {columns.map(({ stage, count }) => (
        <a key={stage.id} className="chip" href={`#col-${stage.key}`} aria-current={stage.key === current || undefined}>
          {stageWord(t, stage)} <span className="num">{format.number(count)}</span>
        </a>
      ))}
    </nav>
  );
}
