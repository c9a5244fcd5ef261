import type { ReactNode } from "react";

interface PageProps {
  /** Beside the page on a wide screen; chips and sheets on a narrow one (see Rail). */
  rail?: ReactNode;
  railLabel?: string;
  /** Reading pages stop at 1120; boards and conversations take the room. */
  width?: "full" | "wide";
  children: ReactNode;
}

/** What a page puts beside the navigation: main, and perhaps a rail. */
export function Page({ rail, railLabel, width = "full", children }: PageProps) {
  return (
    <>
      <main className="main" id="main" tabIndex={-1}>
        {width === "wide" ? <div className="wide">{children}</div> : children}
      </main>
      {rail && (
        <aside className="rail" aria-label={railLabel}>
          {rail}
        </aside>
      )}
    </>
  );
}

interface SectionProps {
  id: string;
  title: ReactNode;
  /** At the end of the head: a link to all, a count. */
  more?: ReactNode;
  /** Directly after the title: a state, a count of what is new. */
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ id, title, more, aside, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
        {more && <span className="more">{more}</span>}
      </div>
      {children}
    </section>
  );
}
