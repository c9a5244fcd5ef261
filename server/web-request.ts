/** Between Express and the pages, which speak in the Request and Response of the web. */
import { writeReadableStreamToWritable } from "@remix-run/node";
import type { Request, Response } from "express";
import { formBody } from "./form-body.ts";
import { sendWhole } from "./packed.ts";

/** The address is the one that people typed, as far as the proxies in front are trusted to tell it. */
export function asWebRequest(request: Request, response: Response): globalThis.Request {
  const { method } = request;
  const abort = new AbortController();
  // Loaders need not go on for someone who has left.
  response.on("close", () => {
    if (!response.writableFinished) abort.abort();
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each) headers.append(name, each);
  }
  const host = request.get("host") ?? request.hostname;
  const search = /\?.*/s.exec(request.originalUrl)?.[0] ?? "";
  // Put together, not resolved: of a path that begins with two strokes, the first word would be taken for a host.
  const url = new URL(`${request.protocol}://${host}${request.path}${search}`);
  const hasBody = method !== "GET" && method !== "HEAD";
  return new globalThis.Request(url, {
    method,
    headers,
    signal: abort.signal,
    ...(hasBody ? { body: formBody(request), duplex: "half" as const } : {}),
  });
}

/** `page` is the body of an answer that has none of its own. */
export async function sendAnswer(
  request: Request,
  response: Response,
  answer: globalThis.Response,
  page: Buffer | null,
): Promise<void> {
  response.statusMessage = answer.statusText;
  response.status(answer.status);
  for (const [name, value] of answer.headers) response.append(name, value);
  if (answer.body) return writeReadableStreamToWritable(answer.body, response);
  if (page) return sendWhole(request, response, page);
  response.end();
}
