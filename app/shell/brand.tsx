/** Two people and what joins them; the accent is the one who was met. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M5 13.5C5 8 15 12 15 6.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <circle cx="5" cy="14.5" r="3.2" fill="currentColor" />
      <circle cx="15" cy="5.5" r="3.2" fill="var(--accent)" />
    </svg>
  );
}

export function Brand() {
  return (
    <a className="brand" href="/">
      <BrandMark />
      <span>Entregent</span>
    </a>
  );
}
