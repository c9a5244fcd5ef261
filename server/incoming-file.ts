import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import type { Request } from "express";
import { InvalidInput } from "../domain/errors.ts";
import type { GivenFile } from "../domain/conversation/add-attachment.ts";

/** One file a request; small fields beside it are let through and not read. */
const LIMITS = { files: 1, fields: 20, fieldSize: 2_000, parts: 30, headerPairs: 40, headerSize: 16_384 };

/**
 * Hands the file of a multipart request to `take` while it arrives. A sender who hangs up fails the stream, so that nothing
 * half is kept; whatever is refused, the rest of the request is read and forgotten, or its sender would not hear why.
 */
export function takeFile<Taken>(request: Request, take: (file: GivenFile) => Promise<Taken>): Promise<Taken> {
  return new Promise((resolve, reject) => {
    let stream: BusboyFileStream | undefined;
    const parser = parserOf(request);
    const length = Number(request.get("content-length"));
    const announced = Number.isSafeInteger(length) && length > 0 ? length : null;
    const stop = (thrown: unknown) => {
      const error = endsAmid(thrown) ? new InvalidInput([{ path: "file", key: "notUnderstood" }]) : thrown;
      if (parser) request.unpipe(parser);
      stream?.destroy(error instanceof Error ? error : undefined);
      request.resume();
      reject(error);
    };
    const none = () => stop(new InvalidInput([{ path: "file", key: "required" }]));
    if (!parser) return none();
    parser.on("file", (_field, content, name, _encoding, mime) => {
      stream = content;
      // Heard by whoever reads it; until somebody does, an error without a listener would end the process.
      content.on("error", () => undefined);
      take({ name: name ?? "", mime, announced, content }).then(resolve, stop);
    });
    parser.once("error", stop);
    parser.once("finish", () => {
      if (!stream) none();
    });
    request.once("close", () => {
      if (!request.complete) stop(new Error("The sender hung up."));
    });
    request.pipe(parser);
  });
}

/** The form ends in the middle: its sender's mistake, of which whoever reads the file hears as well. */
function endsAmid(error: unknown): boolean {
  return error instanceof Error && /unexpected end of multipart data$/i.test(error.message);
}

/** Null for a request that is no multipart form. */
function parserOf(request: Request) {
  try {
    return new Busboy({
      headers: { ...request.headers, "content-type": request.get("content-type") ?? "" },
      limits: LIMITS,
    });
  } catch {
    return null;
  }
}
