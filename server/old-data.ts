import type { NextFunction, Request, Response } from "express";
import { isLocale, localeCookie, negotiateLocale } from "../app/shell/locale/locales.ts";
import { refusalWords } from "./refusal-words.ts";

/**
 * `?_data=` is how pages of the framework once asked for their data. Ours ask otherwise; left to the framework, such a request ends in errors
 * of its own, for whoever is not signed in too.
 */
export function refuseOldData(request: Request, response: Response, next: NextFunction): void {
  if (!("_data" in request.query)) return next();
  request.resume();
  const [, asked] = new RegExp(`(?:^|;\\s*)${localeCookie}=([\\w-]+)`).exec(request.headers.cookie ?? "") ?? [];
  const locale =
    response.locals.viewer?.locale ??
    (isLocale(asked) ? asked : negotiateLocale(request.get("accept-language") ?? null));
  const message = refusalWords({ key: "noSuchData", params: {}, fields: [] }, locale);
  response.status(400).setHeader("cache-control", "no-store").type("text").send(`${message}\n`);
}
