import type { NextFunction, Request, Response } from "express";
import { observeHttp } from "../platform/metrics.ts";

/** Measures each answer, those that the caller gave up on included. */
export function requestMetrics(request: Request, response: Response, next: NextFunction): void {
  const started = process.hrtime.bigint();
  // Read now: routers below rewrite request.url.
  const { method, path } = request;
  response.once("close", () => {
    observeHttp(method, path, response.statusCode, Number(process.hrtime.bigint() - started) / 1e9);
  });
  next();
}
