import { useT } from "~/shell/locale/context.tsx";

const STEP = 4;

/** Twenty-six weeks as small bars, one an act up to five; the label reads the curve in words. */
export function HelpStrip({ weeks }: { weeks: readonly number[] }) {
  const t = useT("opportunities");
  const total = weeks.reduce((sum, n) => sum + n, 0);
  const recent = weeks.slice(-4).reduce((sum, n) => sum + n, 0);
  const silent = [...weeks].reverse().findIndex((n) => n > 0);
  const label =
    total === 0
      ? t("strip.none")
      : silent >= 4
        ? t("strip.silent", { count: silent })
        : t("strip.acts", { count: total, recent });
  return (
    <svg
      className="strip-mini"
      viewBox={`0 0 ${weeks.length * 6} 22`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <line x1="0" y1="21.5" x2={weeks.length * 6} y2="21.5" />
      {weeks.map((n, week) => {
        const height = Math.min(5, n) * STEP;
        return n > 0 && <rect key={week} x={week * 6} y={21 - height} width="4" height={height} />;
      })}
    </svg>
  );
}
