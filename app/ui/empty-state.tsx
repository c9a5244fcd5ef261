import type { ReactNode } from "react";

interface EmptyStateProps {
  title: ReactNode;
  detail?: ReactNode;
  /** One example, in someone's words. */
  example?: ReactNode;
  /** One act, at most two. */
  children?: ReactNode;
}

/** Nothing here yet: it teaches with one example and one act. */
export function EmptyState({ title, detail, example, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {detail && <p>{detail}</p>}
      {example && <p className="example">{example}</p>}
      {children && <div className="btn-row gap">{children}</div>}
    </div>
  );
}
