import { randomBytes } from "node:crypto";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import helmet from "helmet";

declare module "express-serve-static-core" {
  interface Locals {
    /** Goes on every script and style element of this answer; anything without it does not run. */
    cspNonce: string;
  }
}

export interface SecurityHeaderOptions {
  /** People reach the product over https: browsers are told never to come back without. */
  https: boolean;
  /** Vite's development server inserts style elements of its own, without a nonce. */
  development: boolean;
}

/** Stands for the nonce of an answer in headers that are told once. */
const NONCE = "{nonce}";

const PERMISSIONS = ["camera", "microphone", "geolocation", "payment", "usb", "serial", "hid", "browsing-topics"];
const PERMISSIONS_POLICY = PERMISSIONS.map((name) => `${name}=()`).join(", ");

/** Sets the security headers of every answer, with a fresh nonce in `response.locals.cspNonce`. */
export function securityHeaders({ https, development }: SecurityHeaderOptions): RequestHandler {
  const nonce = `'nonce-${NONCE}'`;
  const headers = headersSetBy(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonce],
          scriptSrcAttr: ["'none'"],
          styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'", nonce],
          // Bars and rings are drawn by custom properties in style attributes (style="--v: 0.4"): no selector, so no leak.
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", "data:", "blob:"],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          workerSrc: ["'self'"],
          manifestSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      referrerPolicy: { policy: "strict-origin-when-cross-origin" },
      xFrameOptions: { action: "deny" },
    }),
  );
  const varying = headers.filter(([, value]) => value.includes(NONCE));
  const constant = headers.filter(([, value]) => !value.includes(NONCE));
  return (_request, response, next) => {
    const nonce = (response.locals.cspNonce = randomBytes(16).toString("base64"));
    for (const [name, value] of constant) response.setHeader(name, value);
    for (const [name, value] of varying) response.setHeader(name, value.replaceAll(NONCE, nonce));
    response.setHeader("permissions-policy", PERMISSIONS_POLICY);
    next();
  };
}

/** What Helmet says, asked once: its headers are the same for every answer but for the nonce. */
function headersSetBy(helmetHeaders: RequestHandler): [name: string, value: string][] {
  const headers: [string, string][] = [];
  const answer = { setHeader: (name: string, value: string) => headers.push([name, value]), removeHeader: () => {} };
  void helmetHeaders({} as Request, answer as unknown as Response, () => {});
  return headers;
}

const EXPLORER_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(";");

/**
 * For the GraphQL explorer's page only: it is one document of inline scripts whose editor starts workers from blobs. Nothing
 * that people wrote is ever rendered into that page, so that inline scripts are its own.
 */
export function explorerHeaders(request: Request, response: Response, next: NextFunction): void {
  const isPage = request.method === "GET" && request.accepts(["json", "html"]) === "html";
  // Nine megabytes of editor for whoever comes by: a visitor signs in first.
  if (isPage && !response.locals.viewer) return response.redirect("/sign-in");
  if (isPage) response.setHeader("content-security-policy", EXPLORER_POLICY);
  next();
}
