import type { NextFunction, Request, Response } from "express";

/** Streams that stay open: events to a program. Held at once by one person, over all her tokens and tabs, and from one address. */
const MOST = { person: 20, address: 60 };

const open = new Map<string, number>();

function take(key: string, most: number): boolean {
  const held = open.get(key) ?? 0;
  if (held >= most) return false;
  open.set(key, held + 1);
  return true;
}

function giveBack(key: string): void {
  const held = (open.get(key) ?? 1) - 1;
  if (held > 0) open.set(key, held);
  else open.delete(key);
}

const STREAM = /text\/event-stream|multipart\/mixed/i;

/**
 * Requests a minute say nothing of what stays open: each stream holds a connection and is told of everything. Visitors get none, and
 * the next one of somebody who holds too many is told so (429).
 */
export function streamLimit(request: Request, response: Response, next: NextFunction): void {
  if (!STREAM.test(request.get("accept") ?? "")) return next();
  const viewer = response.locals.viewer;
  if (!viewer) return refuse(response, 401, "UNAUTHENTICATED", "signInFirst");
  const [person, address] = [`person ${viewer.id}`, `address ${request.ip ?? ""}`];
  if (!take(person, MOST.person)) return refuse(response, 429, "RATE_LIMITED", "tooManyStreams");
  if (!take(address, MOST.address)) {
    giveBack(person);
    return refuse(response, 429, "RATE_LIMITED", "tooManyStreams");
  }
  response.once("close", () => {
    giveBack(person);
    giveBack(address);
  });
  next();
}

function refuse(response: Response, status: number, code: string, key: string): void {
  const params = key === "tooManyStreams" ? { max: MOST.person } : {};
  response.status(status).json({ errors: [{ message: key, extensions: { code, key, params, fields: [] } }] });
}
