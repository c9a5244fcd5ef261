/** Joins what is there: `classNames("btn", small && "btn-small", className)`. */
export function classNames(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
