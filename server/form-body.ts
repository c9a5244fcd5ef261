/** What a page's form sends, as a stream that fails with a refusal where it is no form, or only the beginning of one. */
import type { Request } from "express";
import { refusalAnswer } from "./refusal-answer.ts";

const MULTIPART = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]+)"|([^\s;]+))/is;
const IN_ADDRESS_FORM = /^application\/x-www-form-urlencoded\b/i;

/** The last bytes of what came: a form in parts ends with its mark, twice dashed. */
class Tail {
  private kept = Buffer.alloc(0);
  private readonly mark: Buffer;

  constructor(boundary: string) {
    this.mark = Buffer.from(`--${boundary}--`);
  }

  add(chunk: Uint8Array): void {
    // Behind the mark there may be a line's end.
    const most = this.mark.length + 8;
    this.kept = Buffer.concat([this.kept, chunk.subarray(-most)]).subarray(-most);
  }

  isWhole(): boolean {
    return this.kept.includes(this.mark);
  }
}

const broken = () => refusalAnswer({ code: "INVALID", key: "brokenForm", params: {}, fields: [] });

export function formBody(request: Request): ReadableStream<Uint8Array> {
  const type = request.get("content-type") ?? "";
  const [, quoted, plain] = MULTIPART.exec(type) ?? [];
  const boundary = quoted ?? plain;
  const tail = boundary === undefined ? null : new Tail(boundary);
  const known = tail !== null || IN_ADDRESS_FORM.test(type);
  const chunks = (request as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!known) return controller.error(broken());
      const next = await chunks.next().catch(() => null);
      if (next === null) return controller.error(broken());
      if (!next.done) {
        tail?.add(next.value);
        return controller.enqueue(next.value);
      }
      if (tail?.isWhole() === false) controller.error(broken());
      else controller.close();
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}
