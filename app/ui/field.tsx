import { createContext, useContext, useId, useMemo, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

interface FieldIds {
  id: string;
  describedBy: string | undefined;
  invalid: boolean;
}

const FieldContext = createContext<FieldIds | null>(null);

export interface FieldProps {
  label: ReactNode;
  /** Beside the label, quiet: "optional". Only what is required needs no word. */
  note?: ReactNode;
  hint?: ReactNode;
  /** Already in the reader's words: what is wrong and what would be right. */
  error?: ReactNode;
  /** The label is for screen readers only (the placeholder must then not be the only help). */
  labelHidden?: boolean;
  /** Given when an error summary links to the control. */
  id?: string;
  full?: boolean;
  children: ReactNode;
}

/** Ties label, hint and error to the one control inside it. */
export function Field({ label, note, hint, error, labelHidden, id: givenId, full, children }: FieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const ids = useMemo(() => ({ id, describedBy, invalid: Boolean(error) }), [id, describedBy, error]);
  return (
    <div className={classNames("field", full && "full")}>
      <label htmlFor={id} className={labelHidden ? "hidden" : undefined}>
        {label} {note && <span className="quiet">{note}</span>}
      </label>
      <FieldContext.Provider value={ids}>{children}</FieldContext.Provider>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="circle-alert" /> {error}
        </p>
      )}
    </div>
  );
}

/** What a control inside a Field takes over; nothing outside one. */
export function useFieldControl(props: { id?: string; "aria-describedby"?: string; "aria-invalid"?: unknown }) {
  const field = useContext(FieldContext);
  return {
    id: props.id ?? field?.id,
    "aria-describedby": props["aria-describedby"] ?? field?.describedBy,
    "aria-invalid": (props["aria-invalid"] ?? field?.invalid) ? true : undefined,
  };
}
