import type { Server } from "node:http";
import type { RequestHandler } from "express";

/** Requests under way get so long; a connection that keeps sending must not hold the end up. */
const LET_FINISH_MS = 3_000;
const LOOK_EVERY_MS = 50;

/** Takes no new connection from here on, and waits until the last one has gone, or is cut. */
export function closeHttp(http: Server): Promise<void> {
  return new Promise((resolve) => {
    // One that became idle a moment ago would wait for its next request.
    const idle = setInterval(() => http.closeIdleConnections(), LOOK_EVERY_MS);
    const cut = setTimeout(() => http.closeAllConnections(), LET_FINISH_MS);
    http.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      resolve();
    });
    http.closeIdleConnections();
  });
}

/** While shutting down, each answer is the last one of its connection: the caller's next request goes to another server. */
export function lastAnswers(isShuttingDown: () => boolean): RequestHandler {
  return (_request, response, next) => {
    if (isShuttingDown()) response.setHeader("connection", "close");
    next();
  };
}
