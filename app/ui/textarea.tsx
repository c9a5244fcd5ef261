import { forwardRef, type TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field.tsx";

/** Grows with what is written. */
export const Textarea = forwardRef<HTMLTextAreaElement, TextareaHTMLAttributes<HTMLTextAreaElement>>(function Textarea(
  { className, ...rest },
  ref,
) {
  return (
    <textarea dir="auto" {...rest} {...useFieldControl(rest)} ref={ref} className={classNames("input", className)} />
  );
});
