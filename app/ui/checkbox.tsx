import { forwardRef, type InputHTMLAttributes, type ReactNode } from "react";

type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & { label: ReactNode };

export const Checkbox = forwardRef<HTMLInputElement, ChoiceProps>(function Checkbox(
  { label, className, ...rest },
  ref,
) {
  return (
    <label className={`check ${className ?? ""}`.trim()}>
      <input {...rest} ref={ref} type="checkbox" /> {label}
    </label>
  );
});

export const Radio = forwardRef<HTMLInputElement, ChoiceProps>(function Radio({ label, className, ...rest }, ref) {
  return (
    <label className={`check ${className ?? ""}`.trim()}>
      <input {...rest} ref={ref} type="radio" /> {label}
    </label>
  );
});
