import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ReadableStream } from "node:stream/web";
import { AwsClient } from "aws4fetch";
import { FileTooLarge, limitBytes } from "../atomic-file.ts";
import { checkedContentType, checkedKey, MAX_FILE_BYTES, StorageFailed, type Storage } from "./port.ts";

export interface S3Settings {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** In all, with what is tried again: whoever uploads waits for it, and must hear soon that it does not work. */
const PATIENCE_MS = 10_000;
/** A large file gets the time that a slow line takes to carry it: bytes a millisecond. */
const LINE_SPEED = 5_000;
const RETRIES = 2;

/**
 * Files in one bucket of an S3-compatible service, addressed by path because self-hosted services rarely have a host name per
 * bucket. An upload is gathered in memory (it is bounded by `maxBytes`): S3 wants its length and its hash before its first byte.
 */
export function s3Storage(settings: S3Settings, maxBytes = MAX_FILE_BYTES, patienceMs = PATIENCE_MS): Storage {
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = settings;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: RETRIES });
  const base = `${endpoint.replace(/\/+$/, "")}/${bucket}`;

  async function request(
    method: "GET" | "PUT" | "DELETE",
    key: string,
    body?: Uint8Array<ArrayBuffer>,
    contentType?: string,
  ) {
    const headers: Record<string, string> = { "x-amz-content-sha256": sha256(body ?? "") };
    if (contentType) headers["content-type"] = contentType;
    const url = `${base}/${checkedKey(key)}`;
    const response = await answered(patienceMs + (body?.length ?? 0) / LINE_SPEED, (signal) =>
      client.fetch(url, { method, headers, signal, body: body ?? null }),
    );
    if (response.ok || response.status === 404) return response;
    const detail = /<Code>([A-Za-z]{1,60})<\/Code>/.exec(await response.text())?.[1] ?? "";
    throw new StorageFailed(`${method} was answered ${response.status} ${detail}`.trim());
  }

  return {
    async putFile(key, content, { contentType }) {
      checkedKey(key);
      const bytes = Buffer.isBuffer(content) ? content : await gathered(content, maxBytes);
      if (bytes.length > maxBytes) throw new FileTooLarge(maxBytes);
      const response = await request("PUT", key, Uint8Array.from(bytes), checkedContentType(contentType));
      await response.body?.cancel();
      if (!response.ok) throw new StorageFailed("the bucket does not exist");
      return bytes.length;
    },
    async openFile(key) {
      const response = await request("GET", key);
      if (!response.ok || !response.body) return absent(response);
      return {
        stream: Readable.fromWeb(response.body as ReadableStream),
        size: Number(response.headers.get("content-length")),
        contentType: response.headers.get("content-type") ?? "application/octet-stream",
      };
    },
    async deleteFile(key) {
      const response = await request("DELETE", key);
      await response.body?.cancel();
    },
    // An object is there when all of it has arrived: nothing is ever half written.
    sweepHalfWritten: () => Promise.resolve(0),
  };
}

/** Waits for the answer to begin, not to end: a slow reader of a large file may take as long as it takes. One patience for all tries. */
async function answered(ms: number, send: (signal: AbortSignal) => Promise<Response>): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ms);
  try {
    return await send(patience.signal);
  } catch (error) {
    throw new StorageFailed("no answer", { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** A key that is not there is an answer; a bucket that is not there is a mistake of the operator and must be heard. */
async function absent(response: Response): Promise<null> {
  const answer = await response.text();
  if (answer.includes("NoSuchBucket")) throw new StorageFailed("the bucket does not exist");
  return null;
}

async function gathered(content: Readable, maxBytes: number): Promise<Buffer> {
  // pipeline() passes a failure both ways: a source that breaks off must not become a short file. buffer() reports it.
  return buffer(pipeline(content, limitBytes(maxBytes), () => undefined));
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
