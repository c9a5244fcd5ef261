import type { NextFunction, Request, Response } from "express";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses writes that another site makes a browser send. Browsers say where a request comes from (Sec-Fetch-Site, Origin);
 * programs with a bearer token carry no cookie and are let through.
 */
export function sameOriginOnly(request: Request, response: Response, next: NextFunction): void {
  if (SAFE.has(request.method) || /^Bearer /i.test(request.get("authorization") ?? "")) return next();
  if (fromHere(request)) return next();
  const extensions = { code: "FORBIDDEN", key: "crossSite", params: {}, fields: [] };
  response.status(403).json({ errors: [{ message: "crossSite", extensions }] });
}

function fromHere(request: Request): boolean {
  const site = request.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = request.get("origin");
  if (!origin) return !request.get("cookie");
  try {
    return new URL(origin).host === request.get("host");
  } catch {
    return false;
  }
}
