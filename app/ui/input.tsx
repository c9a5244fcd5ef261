import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { useFieldControl } from "./field.tsx";

/** Kinds of input that take words, which run in the direction of their language; figures and addresses do not. */
const OF_WORDS = new Set(["search", "text"]);

export const Input = forwardRef<HTMLInputElement, InputHTMLAttributes<HTMLInputElement> & { short?: boolean }>(
  function Input({ className, short, ...rest }, ref) {
    return (
      <input
        dir={OF_WORDS.has(rest.type ?? "text") ? "auto" : undefined}
        {...rest}
        {...useFieldControl(rest)}
        ref={ref}
        className={classNames("input", short && "short", className)}
      />
    );
  },
);
