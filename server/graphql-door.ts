import type { NextFunction, Request, Response } from "express";
import { LIMITS } from "../graphql/limits.ts";
import { answerPlainPost } from "../graphql/plain-post.ts";
import { yoga, type Door } from "../graphql/yoga.ts";
import { currentRequestId } from "../platform/request-context.ts";
import { callerOf } from "./caller.ts";
import { compressed } from "./compressed.ts";
import { sendWhole } from "./packed.ts";

/** /graphql: a plain POST by the short way, everything else by Yoga. */
export function graphqlDoor(request: Request, response: Response, next: NextFunction): void {
  answer(request, response).catch(next);
}

async function answer(request: Request, response: Response): Promise<void> {
  const door: Door = {
    viewer: response.locals.viewer,
    requestId: currentRequestId() ?? null,
    caller: callerOf(request, response),
  };
  if (request.method === "POST") {
    const body = await bodyOf(request);
    if (body === null) return tooLarge(request, response);
    const text = isPlain(request) ? await answerPlainPost(body.toString("utf8"), door) : null;
    if (text !== null) {
      response.setHeader("content-type", "application/json; charset=utf-8");
      return sendWhole(request, response, Buffer.from(text));
    }
    // Read already: Yoga takes it from here.
    request.body = body;
  }
  await new Promise<void>((packed) => compressed(request, response, () => packed()));
  await yoga.handle(request, response, door);
}

/** Of the several ways to ask, the one that programs and our own pages use. */
function isPlain({ headers, url }: Request): boolean {
  const { accept = "*/*", "content-type": type = "", "content-encoding": encoding } = headers;
  return (
    (accept === "*/*" || accept === "application/json") &&
    /^application\/json(;\s*charset=utf-8)?$/i.test(type) &&
    encoding === undefined &&
    !url.includes("?")
  );
}

/** Null when it is larger than any operation needs to be; the rest of it is then not waited for. */
function bodyOf(request: Request): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > LIMITS.bodyBytes) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > LIMITS.bodyBytes) resolve(null);
      else chunks.push(chunk);
    });
    request.once("end", () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.once("error", reject);
  });
}

function tooLarge(request: Request, response: Response): void {
  // What is still being sent is let go by, or the sender would never read the answer.
  request.resume();
  const extensions = { code: "TOO_COMPLEX", key: "tooLarge", params: { max: LIMITS.bodyBytes }, fields: [] };
  response.status(413).json({ errors: [{ message: "The request is too large.", extensions }] });
}
