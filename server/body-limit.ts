import type { NextFunction, Request, Response } from "express";
import { LIMITS } from "../graphql/limits.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * What a form may weigh. Longer ones are told so at once (413) instead of being read into memory; a body of unknown length is
 * no browser's (411).
 */
export function bodyLimit(request: Request, response: Response, next: NextFunction): void {
  if (SAFE.has(request.method)) return next();
  const length = request.headers["content-length"];
  if (length === undefined && request.headers["transfer-encoding"] !== undefined) {
    return refuse(request, response, 411, "lengthRequired");
  }
  if (Number(length ?? 0) > LIMITS.bodyBytes) return refuse(request, response, 413, "tooLarge");
  next();
}

function refuse(request: Request, response: Response, status: number, key: string): void {
  // What is still being sent is let go by, or the sender would never read the answer.
  request.resume();
  const extensions = { code: "TOO_COMPLEX", key, params: { max: LIMITS.bodyBytes }, fields: [] };
  response.status(status).json({ errors: [{ message: key, extensions }] });
}
