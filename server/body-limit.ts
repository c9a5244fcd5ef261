import type { NextFunction, Request, Response } from "express";
import { MAX_FILE_BYTES, MAX_FILES } from "../domain/conversation/attachment-input.ts";
import { LIMITS } from "../graphql/limits.ts";
import { refusalWords } from "./refusal-words.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Forms that bring their files with them where no script sends them before (routes/conversation): kept as they arrive, not in memory. An
 * account's page takes them in its conversation only, which the address says by `?index`.
 */
const WITH_FILES = /^\/(?:accounts\/[^/]+\/post|posts\/[^/]+(?:\/act)?)(?:\.data)?$/;
const CONVERSATION = /^\/accounts\/[\da-f-]{36}$/;

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
  if (Number(length ?? 0) > mostBytes(request)) return refuse(request, response, 413, "tooLarge");
  next();
}

function mostBytes(request: Request): number {
  const takesFiles = WITH_FILES.test(request.path) || (CONVERSATION.test(request.path) && "index" in request.query);
  const files = takesFiles && request.is("multipart/form-data");
  return files ? MAX_FILES * MAX_FILE_BYTES + LIMITS.bodyBytes : LIMITS.bodyBytes;
}

function refuse(request: Request, response: Response, status: number, key: string): void {
  // What is still being sent is let go by, or the sender would never read the answer.
  request.resume();
  const refusal = { key, params: { max: mostBytes(request) }, fields: [] };
  const message = refusalWords(refusal, response.locals.viewer?.locale ?? "en");
  // Without the script, this is the whole page.
  if (request.accepts(["json", "html"]) === "html") return void response.status(status).type("text").send(message);
  response.status(status).json({ errors: [{ message, extensions: { code: "TOO_COMPLEX", ...refusal } }] });
}
