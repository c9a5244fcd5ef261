import { forwardRef, type SelectHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field.tsx";

export interface Option {
  value: string;
  label: string;
}

type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & { options?: readonly Option[]; small?: boolean };

/** The system's own list: it works without JavaScript and under a thumb. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { className, options, small, children, ...rest },
  ref,
) {
  return (
    <select
      {...rest}
      {...useFieldControl(rest)}
      ref={ref}
      className={classNames("input select", small && "is-small", className)}
    >
      {options?.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
      {children}
    </select>
  );
});
