import { unstable_parseMultipartFormData, type AppLoadContext } from "@remix-run/node";

/**
 * What a form sent. Without the script, files come with the form itself: each is kept as it arrives, and its id stands in its
 * place (`files`), beside those that were sent before (`attachmentIds`).
 */
export async function formWithFiles(request: Request, context: AppLoadContext): Promise<FormData> {
  if (!request.headers.get("content-type")?.startsWith("multipart/form-data")) return request.formData();
  return unstable_parseMultipartFormData(request, async ({ filename, contentType, data }) => {
    if (filename === undefined) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of data) chunks.push(chunk);
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
