import { forwardRef, type InputHTMLAttributes, type ReactNode } from "react";

type SwitchProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "role"> & { label: ReactNode };

/** On or off at once; a choice that waits for a button is a Checkbox. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch({ label, className, ...rest }, ref) {
  return (
    <label className={`check ${className ?? ""}`.trim()}>
      <input {...rest} ref={ref} className="switch" type="checkbox" role="switch" /> {label}
    </label>
  );
});
