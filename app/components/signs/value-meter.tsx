import { useState, type CSSProperties } from "react";
import { useFormat, useT } from "../../shell/locale/context.tsx";

export const valueParts = ["source", "precision", "freshness", "confirmed"] as const;
export type ValuePart = (typeof valueParts)[number];

export interface ValueMeterProps {
  /** Each 0..1. */
  value: Record<ValuePart, number>;
  /** One sentence each: why it stands there. */
  why: Record<ValuePart, string>;
}

const fill = (value: number) => ({ "--v": Math.round(value * 100) / 100 }) as CSSProperties;

/**
 * Four segments, each filled from the bottom; hover, focus or tap opens four sentences. They are laid out when asked for: a page
 * shows twenty meters, and their sentences would be a quarter of it. Without script the label is shown as it stands.
 */
export function ValueMeter({ value, why }: ValueMeterProps) {
  const t = useT("signs");
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  const sum = valueParts.reduce((total, part) => total + value[part], 0);
  const label = [
    t("value.sum", { value: format.number(sum, 1) }),
    ...valueParts.map((part) => t("value.part", { part: t(`value.${part}`), why: why[part] })),
  ].join(" ");
  return (
    <button
      className="value"
      type="button"
      aria-label={label}
      onPointerEnter={() => setAsked(true)}
      onFocus={() => setAsked(true)}
      onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
    >
      {valueParts.map((part) => (
        <i key={part} style={fill(value[part])} />
      ))}
      {asked && (
        <span className="value-why float" role="tooltip">
          <ValueReasons value={value} why={why} />
        </span>
      )}
    </button>
  );
}

/** The four sentences on their own, for a page that explains. */
export function ValueReasons({ value, why }: ValueMeterProps) {
  const t = useT("signs");
  return (
    <>
      {valueParts.map((part) => (
        <span key={part}>
          <i style={fill(value[part])} />
          <b>{t(`value.${part}`)}</b> {why[part]}
        </span>
      ))}
    </>
  );
}
