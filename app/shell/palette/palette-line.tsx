import { Command } from "cmdk";
import { Icon } from "../../ui/icon.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import type { Line } from "./items.ts";

/** A line of the palette: what it is, the letters that answered, and by which other name. */
export function PaletteLine({ line, onSelect }: { line: Line; onSelect: () => void }) {
  return (
    <Command.Item value={line.key} onSelect={onSelect}>
      <Icon name={line.icon} />{" "}
      <span>
        <Marked label={line.label} marks={line.marks ?? []} />
        {line.as && <span className="as"> · {line.as}</span>}
      </span>
      {(line.meta ?? line.keys) && (
        <span className="meta">
          {line.meta}{" "}
          {line.keys?.split(" ").map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      )}
    </Command.Item>
  );
}

/** The label with the letters that answered underlined. */
function Marked({ label, marks }: { label: string; marks: readonly [number, number][] }) {
  let end = 0;
  const parts = marks.flatMap(([from, to]) => {
    const before = label.slice(end, from);
    end = to;
    return [before, <mark key={from}>{label.slice(from, to)}</mark>];
  });
  return (
    <>
      {parts}
      {label.slice(end)}
    </>
  );
}
