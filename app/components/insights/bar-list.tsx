import type { ReactNode } from "react";

export interface Bar {
  key: string;
  label: ReactNode;
  /** Where what is counted can be seen. */
  href?: string | undefined;
  value: number;
  /** What stands at its end: the figure in words. */
  figure: ReactNode;
  look?: "b-1" | "b-2" | "b-hi";
}

/** Bars against the longest, or against `most`. The figures stand beside them, so the bars are decoration. */
export function BarList({ bars, most }: { bars: readonly Bar[]; most?: number }) {
  const longest = most ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div className="barlist">
      {bars.map(({ key, label, href, value, figure, look = "b-1" }) => (
        <BarLine
          key={key}
          label={href ? <a href={href}>{label}</a> : label}
          figure={figure}
          look={look}
          width={(100 * value) / longest}
        />
      ))}
    </div>
  );
}

function BarLine({ label, figure, look, width }: { label: ReactNode; figure: ReactNode; look: string; width: number }) {
  return (
    <>
      <span>{label}</span>
      <span className="track" aria-hidden="true">
        <i className={look} style={{ width: `${Math.max(value0(width), 0)}%` }} />
      </span>
      <span className="n">{figure}</span>
    </>
  );
}

/** Something is never drawn as nothing. */
const value0 = (width: number) => (width > 0 ? Math.max(1, width) : 0);
