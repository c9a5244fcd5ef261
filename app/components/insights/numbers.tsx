import type { ReactNode } from "react";
import { useT } from "~/shell/locale/context.tsx";

/** The figures a chart was drawn from: the first column is words, the others figures. */
export function Numbers({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly ReactNode[])[] }) {
  const t = useT("insights");
  return (
    <details className="numbers">
      <summary>{t("numbers")}</summary>
      <table className="table">
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index > 0 ? "right" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => (
                <td key={index} className={index > 0 ? "right num" : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface ChartProps {
  id: string;
  title: ReactNode;
  more?: ReactNode;
  /** The sentence that the chart proves. */
  lede?: ReactNode;
  /** Said instead of drawing what is not there. */
  none?: ReactNode;
  children: ReactNode;
}

export function Chart({ id, title, more, lede, none, children }: ChartProps) {
  return (
    <figure className="chart" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {more && <span className="more">{more}</span>}
      </div>
      {lede && !none && <p className="lede">{lede}</p>}
      {none ? <p className="hint after">{none}</p> : children}
    </figure>
  );
}
