import { useState } from "react";
import { FormDraft } from "./form-draft.tsx";

interface NewDraftProps {
  viewerId: string;
  /** What is made, and where: "deal:new:0193…". */
  place: string;
  answered: boolean;
  /** From the server, another one with each reading of the page. */
  clientId: string;
  /** The id under which the page has just taken what was sent, when it stays after that. */
  taken?: string | undefined;
  onBack?: () => void;
}

const idOf = (kept: unknown): string | null => {
  const { clientId } = (kept ?? {}) as { clientId?: unknown };
  return typeof clientId === "string" ? clientId : null;
};

/**
 * In a form that makes something: its draft, and the id under which it is made. That goes with the draft and not with the page, so that what is
 * sent again, because its answer was lost, is made once.
 */
export function NewDraft({ viewerId, place, answered, clientId, taken, onBack }: NewDraftProps) {
  const [first, setFirst] = useState(clientId);
  // Another is written now.
  const id = first === taken ? clientId : first;
  return (
    <>
      <FormDraft
        viewerId={viewerId}
        place={place}
        answered={answered}
        more={{ clientId: id }}
        isDone={(kept) => taken !== undefined && idOf(kept) === taken}
        onBack={(kept) => {
          setFirst((now) => idOf(kept) ?? now);
          onBack?.();
        }}
      />
      <input type="hidden" name="clientId" value={id} data-kept="no" />
    </>
  );
}
