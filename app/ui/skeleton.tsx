const rows = [
  ["w40", "w95", "w80", "w25"],
  ["w30", "w95", "w60"],
];

/** The shape of posts while they load. It appears only after 300 ms, and says in words what it waits for. */
export function PostBones({ count = 2, label }: { count?: number; label: string }) {
  return (
    <div className="waits" aria-busy="true">
      {Array.from({ length: count }, (_, index) => (
        <div className="post bones" key={index} aria-hidden="true">
          <span className="bone face" />
          <div>
            {rows[index % rows.length]!.map((width) => (
              <span className={`bone ${width}`} key={width} />
            ))}
          </div>
        </div>
      ))}
      <p className="hint" role="status">
        {label}
      </p>
    </div>
  );
}

/** The shape of lines in a list or table. */
export function LineBones({ count = 4, label }: { count?: number; label: string }) {
  const widths = ["w95", "w80", "w60", "w40"];
  return (
    <div className="waits" aria-busy="true">
      {Array.from({ length: count }, (_, index) => (
        <span className={`bone ${widths[index % widths.length]}`} key={index} aria-hidden="true" />
      ))}
      <p className="hint gap-s" role="status">
        {label}
      </p>
    </div>
  );
}
