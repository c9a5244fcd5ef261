import { unstable_parseMultipartFormData, type AppLoadContext } from "@remix-run/node";
import { refuse } from "~/data/failure.ts";

/** More than any field of these forms may hold: words are read into memory, unlike files. */
const MAX_FIELD_BYTES = 200_000;

/**
 * What a form sent. Without the script, files come with the form itself: each is kept as it arrives, and its id stands in its
 * place (`files`), beside those that were sent before (`attachmentIds`).
 */
export async function formWithFiles(request: Request, context: AppLoadContext): Promise<FormData> {
  if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) return request.formData();
  return unstable_parseMultipartFormData(request, async ({ filename, contentType, data }) => {
    if (filename === undefined) {
      const chunks: Uint8Array[] = [];
      let bytes = 0;
      for await (const chunk of data) {
        bytes += chunk.byteLength;
        if (bytes <= MAX_FIELD_BYTES) chunks.push(chunk);
      }
      if (bytes > MAX_FIELD_BYTES) refuse("body", "tooLarge");
      return Buffer.concat(chunks).toString();
    }
    // A chooser left alone sends a nameless file.
    return filename === "" ? undefined : context.keepFile({ name: filename, mime: contentType, content: data });
  });
}

/** Global ids of the files a form names, sent before or with it. */
export function fileIdsOf(form: FormData): string[] {
  const before = String(form.get("attachmentIds") ?? "").split(" ");
  return [...before, ...form.getAll("files").map(String)].filter(Boolean);
}
