/** Where to go after signing in, or after what one stood on is gone: a path of ours, or the start. Another site's address must never come out of a link to us. */
export function wantedPath(value: FormDataEntryValue | string | null): string {
  const path = typeof value === "string" ? value : "";
  if (!path.startsWith("/") || /^\/[/\\]/.test(path) || /[\p{Cc}]/u.test(path)) return "/";
  return path;
}
