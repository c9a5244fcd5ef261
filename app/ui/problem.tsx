import type { ReactNode } from "react";

interface ProblemProps {
  /** What happened. */
  title: ReactNode;
  /** What is safe. */
  detail: ReactNode;
  hint?: ReactNode;
  level?: 1 | 2 | 3;
  /** What to do. */
  children?: ReactNode;
}

/** Something failed: what happened, what is safe, what to do. */
export function Problem({ title, detail, hint, level = 2, children }: ProblemProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="problem" role="alert">
      <Heading>{title}</Heading>
      <p>{detail}</p>
      {children && <div className="btn-row gap">{children}</div>}
      {hint && <p className="hint">{hint}</p>}
    </div>
  );
}
