import { useState } from "react";
import type { Texts } from "../data/merge-edits.ts";
import { FormDraft } from "./form-draft.tsx";

interface EditDraftProps {
  viewerId: string;
  place: string;
  answered: boolean;
  /** What the form is opened with: the version, and the fields as they stood then. */
  version: number;
  base: Texts<string>;
}

type Began = Pick<EditDraftProps, "version" | "base">;

const isBegan = (value: unknown): value is Began =>
  typeof (value as Began | null)?.version === "number" && typeof (value as Began).base === "object";

/**
 * In a form whose stale edits are merged: its draft, and what it was opened with. That goes with the draft and not with the page, which
 * may be read again at any moment: what others saved since one began is found out when one saves.
 */
export function EditDraft({ viewerId, place, answered, version, base }: EditDraftProps) {
  const [began, setBegan] = useState<Began>({ version, base });
  return (
    <>
      <FormDraft
        viewerId={viewerId}
        place={place}
        answered={answered}
        more={began}
        onBack={(kept) => isBegan(kept) && setBegan(kept)}
      />
      <input type="hidden" name="version" value={began.version} data-kept="no" />
      {Object.entries(began.base).map(([field, value]) => (
        <input key={field} type="hidden" name={`base.${field}`} value={value} data-kept="no" />
      ))}
    </>
  );
}
