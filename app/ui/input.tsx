import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field.tsx";

export const Input = forwardRef<HTMLInputElement, InputHTMLAttributes<HTMLInputElement> & { short?: boolean }>(
  function Input({ className, short, ...rest }, ref) {
    return (
      <input
        {...rest}
        {...useFieldControl(rest)}
        ref={ref}
        className={classNames("input", short && "short", className)}
      />
    );
  },
);
