import {
  defaultTimeZone,
  isLocale,
  isTimeZone,
  localeCookie,
  negotiateLocale,
  timeZoneCookie,
  type Locale,
} from "./locales.ts";

export function readCookie(request: Request, name: string): string | undefined {
  const pair = (request.headers.get("cookie") ?? "").split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  if (!pair) return undefined;
  try {
    return decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return undefined;
  }
}

/** The language of a request: what the person set, else this browser's cookie, else what the browser asks for. */
export function requestLocale(request: Request, preferred?: string | null): Locale {
  if (isLocale(preferred)) return preferred;
  const cookie = readCookie(request, localeCookie);
  return isLocale(cookie) ? cookie : negotiateLocale(request.headers.get("accept-language"));
}

export function requestTimeZone(request: Request): string {
  const cookie = readCookie(request, timeZoneCookie);
  return isTimeZone(cookie) ? cookie : defaultTimeZone;
}
