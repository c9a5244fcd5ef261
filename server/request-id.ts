import type { NextFunction, Request, Response } from "express";
import { newId } from "../platform/ids.ts";
import { runInRequest } from "../platform/request-context.ts";

/** What a proxy may hand on. Anything else could forge log lines, so it gets an id of ours instead. */
const ACCEPTABLE = /^[A-Za-z0-9._-]{8,64}$/;

/** Gives each request an id (the caller's where it is acceptable), in the answer's `x-request-id` and in all that it causes. */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const given = request.get("x-request-id") ?? "";
  const id = ACCEPTABLE.test(given) ? given : newId();
  response.setHeader("x-request-id", id);
  runInRequest(id, next);
}
