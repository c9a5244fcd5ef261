import type { NextFunction, Request, Response } from "express";
import { viewerOfSession, viewerOfToken, type SignedIn } from "../domain/identity/load-viewer.ts";
import type { Viewer } from "../domain/viewer.ts";
import { blankSessionCookie, readSessionCookie } from "../platform/sessions.ts";
import { bearerOf } from "./bearer.ts";

declare module "express-serve-static-core" {
  interface Locals {
    /** From the session cookie. */
    signedIn: SignedIn | null;
    /** From the session, or from a program's token. */
    viewer: Viewer | null;
  }
}

/** Finds out who asks: a program by `Authorization: Bearer`, a person by the session cookie. */
export function signInState(request: Request, response: Response, next: NextFunction): void {
  read(request, response).then(() => next(), next);
}

async function read(request: Request, response: Response): Promise<void> {
  response.locals.signedIn = null;
  response.locals.viewer = null;
  const bearer = bearerOf(request.headers);
  if (bearer !== null) {
    // A token never falls back to the cookie: a wrong one is nobody.
    response.locals.viewer = await viewerOfToken(bearer);
    return;
  }
  const sessionId = readSessionCookie(request.get("cookie") ?? "");
  if (!sessionId) return;
  const signedIn = await viewerOfSession(sessionId);
  if (!signedIn) return void response.append("set-cookie", blankSessionCookie());
  if (signedIn.renewedCookie) response.append("set-cookie", signedIn.renewedCookie);
  response.locals.signedIn = signedIn;
  response.locals.viewer = signedIn.viewer;
}
