import type { ReactNode } from "react";
import { Button } from "~/ui/button.tsx";

interface DeleteInTwoStepsProps {
  /** Of the act on the post (routes/conversation/post-act.ts). */
  intent: string;
  summary: ReactNode;
  summaryClass: string;
  /** What goes, and what stays. */
  what: string;
  /** What the second press does. */
  label: string;
}

/** In a form: files and words that were deleted do not come back, so that the first press only says what the second one does. */
export function DeleteInTwoSteps({ intent, summary, summaryClass, what, label }: DeleteInTwoStepsProps) {
  return (
    <details>
      <summary className={summaryClass}>{summary}</summary>
      <p className="soft">{what}</p>
      <Button small type="submit" name="intent" value={intent} variant="bad">
        {label}
      </Button>
    </details>
  );
}
