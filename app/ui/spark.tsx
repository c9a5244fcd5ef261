/** Small bars side by side, the last one in ink. Values 0..1; the label reads the curve in words. */
export function Spark({ values, label }: { values: readonly number[]; label: string }) {
  const step = 68 / values.length;
  return (
    <svg className="spark" viewBox="0 0 68 18" role="img" aria-label={label}>
      {values.map((value, index) => {
        const height = Math.max(1, Math.round(Math.min(1, Math.max(0, value)) * 18));
        return <rect key={index} x={index * step} y={18 - height} width={step * 0.62} height={height} rx={step / 6} />;
      })}
    </svg>
  );
}
