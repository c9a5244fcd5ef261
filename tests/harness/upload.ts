import { readdir } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import path from "node:path";
import { dataDir } from "../../platform/env.ts";

/** What half-received files leave in the storage of this test. */
export const leftovers = async () => {
  const names = await readdir(path.join(dataDir, "files"), { recursive: true });
  return names.filter((name) => name.endsWith(".part"));
};

/** A form sent piece by piece, without its length; it may be cut, or left without its end. */
export function streamed(
  url: string,
  bytes: number,
  how: "whole" | "hang up" | "no end" = "whole",
): Promise<{ status: number; body: string }> {
  return new Promise((resolve) => {
    const headers = { "content-type": "multipart/form-data; boundary=cut" };
    const request = httpRequest(`${url}/files`, { method: "POST", headers }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on("error", () => resolve({ status: 0, body: "" }));
    request.write(
      '--cut\r\ncontent-disposition: form-data; name="file"; filename="a.bin"\r\ncontent-type: a/b\r\n\r\n',
    );
    request.write(Buffer.alloc(bytes), () => {
      if (how === "hang up") request.destroy();
      else request.end(how === "whole" ? "\r\n--cut--\r\n" : "");
    });
  });
}
