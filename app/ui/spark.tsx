/** Up to twelve small bars, the last one in ink. Values 0..1; the label reads the curve in words. */
export function Spark({ values, label }: { values: readonly number[]; label: string }) {
  return (
    <svg className="spark" viewBox="0 0 68 18" role="img" aria-label={label}>
      {values.slice(-12).map((value, index) => {
        const height = Math.max(2, Math.round(Math.min(1, Math.max(0, value)) * 18));
        return <rect key={index} x={index * 5.8} y={18 - height} width="3.5" height={height} rx="1" />;
      })}
    </svg>
  );
}
