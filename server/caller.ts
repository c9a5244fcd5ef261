import type { Request, Response } from "express";
import type { Caller } from "../graphql/context.ts";

/** The other end of a request, for the operations that sign in or out. */
export function callerOf(request: Request, response: Response): Caller {
  return {
    client: { address: request.ip ?? "", userAgent: request.get("user-agent") ?? "" },
    sessionId: response.locals.signedIn?.sessionId ?? null,
    setCookie: (value) => void response.append("set-cookie", value),
  };
}
