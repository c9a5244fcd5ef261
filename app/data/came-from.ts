/** True when the browser itself sent the form: without JavaScript it waits for a page, with it for an answer only. */
export function isNative(request: Request): boolean {
  return request.headers.get("sec-fetch-dest") === "document";
}

/** The page the form stood on, when it was one of ours. */
export function backTo(request: Request, otherwise: string): string {
  const referer = request.headers.get("referer");
  if (!referer || !URL.canParse(referer)) return otherwise;
  const { host, pathname, search } = new URL(referer);
  return host === request.headers.get("host") ? pathname + search : otherwise;
}
