import type { IncomingHttpHeaders } from "node:http";
import type { NextFunction, Request, Response } from "express";
import { bearerOf } from "./bearer.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses writes that another site makes a browser send. Browsers say where a request comes from (Sec-Fetch-Site, Origin);
 * programs with a bearer token carry no cookie that counts and are let through.
 */
export function sameOriginOnly(request: Request, response: Response, next: NextFunction): void {
  if (SAFE.has(request.method) || bearerOf(request.headers) !== null) return next();
  if (saidToBeFromHere(request.headers) ?? !request.get("cookie")) return next();
  const extensions = { code: "FORBIDDEN", key: "crossSite", params: {}, fields: [] };
  response.status(403).json({ errors: [{ message: "crossSite", extensions }] });
}

/** What a browser says of where a request comes from; null where nothing is said, as by programs. */
export function saidToBeFromHere(headers: IncomingHttpHeaders): boolean | null {
  const site = headers["sec-fetch-site"];
  if (site) return site === "same-origin" || site === "none";
  const { origin, host } = headers;
  if (!origin) return null;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
