import { SignInAgain, type FormFailure } from "~/shell/failure.tsx";
import { Icon } from "~/ui/icon.tsx";

interface WriteFailureProps {
  id: string;
  failure: FormFailure;
  summary: string;
  /** What else is to be said: that the text is safe. */
  note?: string;
  className?: string;
}

/** Why something written was not taken. Whose session has ended gets the way back to this very place, where the draft waits. */
export function WriteFailure({ id, failure, summary, note, className = "error" }: WriteFailureProps) {
  return (
    <p className={className} id={id} role="alert">
      <Icon name="circle-alert" /> {summary} {note} <SignInAgain failure={failure.failure} />
    </p>
  );
}
