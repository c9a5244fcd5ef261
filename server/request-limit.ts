import type { NextFunction, Request, Response } from "express";
import { env, isProduction } from "../platform/env.ts";
import { memoryRateLimiter } from "../platform/rate-limit.ts";

const limiter = memoryRateLimiter({ points: env.RATE_LIMIT_PER_MINUTE, windowSeconds: 60 });

/** Requests a minute for one person, token or address; over it: 429 with the seconds to wait. */
export function requestLimit(request: Request, response: Response, next: NextFunction): void {
  // While one develops, each module of a page is a request of its own.
  if (!isProduction && request.get("sec-fetch-dest") === "script") return next();
  limiter.take(response.locals.viewer?.id ?? request.ip ?? "").then(({ allowed, retryAfterSeconds }) => {
    if (allowed) return next();
    response.setHeader("retry-after", String(retryAfterSeconds));
    const extensions = { code: "RATE_LIMITED", key: "rateLimited", params: { seconds: retryAfterSeconds }, fields: [] };
    response.status(429).json({ errors: [{ message: "rateLimited", extensions }] });
  }, next);
}
