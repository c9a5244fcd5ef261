import { promisify } from "node:util";
import zlib from "node:zlib";
import type { Request, Response } from "express";

const gzip = promisify(zlib.gzip);

/** Bytes. Shorter answers fit in one packet as they are. */
const WORTH_PACKING = 1_000;

/** Ends an answer whose body is whole, packed in one go where the caller takes it: no stream, and the compressor stays out. */
export async function sendWhole(request: Request, response: Response, body: Buffer): Promise<void> {
  const packs = body.byteLength > WORTH_PACKING && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const sent = packs ? await gzip(body, { level: 1 }) : body;
  if (packs) response.setHeader("content-encoding", "gzip");
  response.vary("accept-encoding");
  response.setHeader("content-length", sent.byteLength);
  response.end(request.method === "HEAD" ? undefined : sent);
}
