import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export interface S3StandIn {
  endpoint: string;
  close(): Promise<void>;
}

interface Account {
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

const sha256 = (content: Buffer | string) => createHash("sha256").update(content).digest("hex");
const hmac = (key: Buffer | string, text: string) => createHmac("sha256", key).update(text).digest();

/**
 * A small S3 service over HTTP, path-style: PUT, GET and DELETE of objects in one bucket. It checks Signature Version 4 as the
 * AWS reference describes it ("Signature calculations for the Authorization header"), written apart from any client library.
 */
export async function startS3(account: Account): Promise<S3StandIn> {
  const objects = new Map<string, { body: Buffer; contentType: string }>();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const refusal = checkSignature(request, body, account);
    if (refusal) return fail(response, 403, refusal);
    const [, bucket, ...rest] = (request.url ?? "/").split("/");
    if (bucket !== account.bucket) return fail(response, 404, "NoSuchBucket");
    const key = rest.map(decodeURIComponent).join("/");
    if (request.method === "PUT") {
      objects.set(key, { body, contentType: request.headers["content-type"] ?? "binary/octet-stream" });
      return void response.writeHead(200, { ETag: `"${createHash("md5").update(body).digest("hex")}"` }).end();
    }
    if (request.method === "DELETE") {
      objects.delete(key);
      return void response.writeHead(204).end();
    }
    const object = objects.get(key);
    if (!object) return fail(response, 404, "NoSuchKey");
    response.writeHead(200, { "Content-Type": object.contentType, "Content-Length": object.body.length });
    response.end(object.body);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "Content-Type": "application/xml" });
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`);
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
const CLOCK_SKEW_MS = 15 * 60_000;

/** The S3 error code with which the request must be refused, or null when its signature holds. */
function checkSignature(request: IncomingMessage, body: Buffer, account: Account): string | null {
  const [, id, day, region, names, signature] = AUTHORIZATION.exec(request.headers.authorization ?? "") ?? [];
  if (!id || !day || !region || !names || !signature) return "AccessDenied";
  if (id !== account.accessKeyId) return "InvalidAccessKeyId";
  if (region !== account.region) return "AuthorizationHeaderMalformed";
  const stamp = String(request.headers["x-amz-date"]);
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp) ?? [];
  const at = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  if (!stamp.startsWith(day) || !(Math.abs(Date.now() - at) < CLOCK_SKEW_MS)) return "RequestTimeTooSkewed";
  const payload = String(request.headers["x-amz-content-sha256"]);
  if (payload !== "UNSIGNED-PAYLOAD" && payload !== sha256(body)) return "XAmzContentSHA256Mismatch";
  const signed = names.split(";");
  if (!signed.includes("host") || !signed.includes("x-amz-content-sha256")) return "AccessDenied";

  const url = new URL(request.url ?? "/", "http://host");
  const query = [...url.searchParams].map((pair) => pair.map(encodeURIComponent).join("=")).sort();
  const headers = signed.map((name) => `${name}:${String(request.headers[name]).trim().replace(/\s+/g, " ")}\n`);
  const canonical = [request.method, url.pathname, query.join("&"), headers.join(""), names, payload].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", stamp, scope, sha256(canonical)].join("\n");
  const key = hmac(hmac(hmac(hmac(`AWS4${account.secretAccessKey}`, day), region), "s3"), "aws4_request");
  const matches = timingSafeEqual(hmac(key, toSign), Buffer.from(signature, "hex"));
  return matches ? null : "SignatureDoesNotMatch";
}
