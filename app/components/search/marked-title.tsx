import type { PaletteItem } from "~/shell/palette-types.ts";

/** A name in a list of suggestions, with the letters that answered. */
export function MarkedTitle({ title, marks = [] }: Pick<PaletteItem, "title" | "marks">) {
  let end = 0;
  const parts = marks.map(([from, to]) => {
    const before = title.slice(end, from);
    end = to;
    return (
      <span key={from}>
        {before}
        <mark>{title.slice(from, to)}</mark>
      </span>
    );
  });
  return (
    <span className="name">
      {parts}
      {title.slice(end)}
    </span>
  );
}
