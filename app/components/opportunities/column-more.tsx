import { useSearchParams } from "@remix-run/react";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import type { Column } from "./board-columns.ts";

/** Cards a column adds at a time, and at most; beyond, the table pages. */
export const COLUMN_STEP = 20;
export const COLUMN_MOST = 100;

/** How many cards of a stage the address asks for: `more=proposal:40`. */
export function columnSizes(search: URLSearchParams): Record<string, number> {
  const pairs = search.getAll("more").map((pair) => pair.split(":"));
  return Object.fromEntries(
    pairs.map(([key = "", size]) => [key, Math.min(COLUMN_MOST, Math.max(1, Number(size) || COLUMN_STEP))]),
  );
}

/** The rest of a column: twenty more in place, or, beyond a hundred, all of them in the table. */
export function ColumnMore({ column }: { column: Column }) {
  const t = useT("opportunities");
  const format = useFormat();
  const [search] = useSearchParams();
  const left = column.count - column.cards.length;
  if (left <= 0) return null;
  const next = new URLSearchParams(search);
  const { key } = column.stage;
  const full = column.cards.length >= COLUMN_MOST;
  if (full) {
    next.set("view", "table");
    next.set("stage", key);
  } else {
    const others = next.getAll("more").filter((pair) => !pair.startsWith(`${key}:`));
    next.delete("more");
    for (const pair of [...others, `${key}:${column.cards.length + COLUMN_STEP}`]) next.append("more", pair);
  }
  return (
    <p className="col-more">
      <a className="link soft" href={`?${next.toString()}`} data-keep-scroll>
        {full
          ? t("board.inTable", { count: column.count })
          : t("board.more", { count: left, left: format.number(left) })}
      </a>
    </p>
  );
}
