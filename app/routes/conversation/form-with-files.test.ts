import { expect, test } from "vitest";
import { fileIdsOf, formWithFiles } from "./form-with-files.server.ts";

const kept: string[] = [];
const context = {
  keepFile: async ({ name, content }: { name: string; content: AsyncIterable<Uint8Array> }) => {
    for await (const chunk of content) kept.push(`${name}:${chunk.byteLength}`);
    return `Attachment_${name}`;
  },
} as unknown as Parameters<typeof formWithFiles>[1];

function sent(fields: Record<string, string | File>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return new Request("https://entregent.example/posts/1/act", { method: "POST", body });
}

test("files are kept as they arrive, and stand in the form by their ids", async () => {
  const form = await formWithFiles(
    sent({ body: "Voilà le plan.", attachmentIds: "Attachment_a", files: new File(["12345"], "b.txt") }),
    context,
  );
  expect([form.get("body"), fileIdsOf(form), kept]).toEqual([
    "Voilà le plan.",
    ["Attachment_a", "Attachment_b.txt"],
    ["b.txt:5"],
  ]);
});

test("words are read into memory, so that there is an end to them", async () => {
  await expect(formWithFiles(sent({ body: "x".repeat(200_001) }), context)).rejects.toMatchObject({
    extensions: { fields: [{ path: "body", key: "tooLarge" }] },
  });
});
