import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { localOutbox } from "./local-outbox.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "outbox-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const mail = (subject: string) => ({
  purpose: "notice" as const,
  to: "claire@example.test",
  subject,
  text: "Bonjour é",
  html: "<p>Bonjour é</p>",
});

it("keeps a mail with its source, and lists the newest first", async () => {
  const outbox = localOutbox(folder, "Entregent <no-reply@entregent.invalid>");
  await outbox.send(mail("first"));
  const { messageId } = await outbox.send(mail("second — é"));
  const listed = await outbox.list();
  expect(listed.map((each) => each.subject)).toEqual(["second — é", "first"]);
  const read = await outbox.read(listed[0]!.id);
  expect(read).toMatchObject({ messageId, to: { address: "claire@example.test" }, text: "Bonjour é" });
  expect(read?.source).toContain(`Message-ID: ${messageId}`);
  expect(read?.source).toContain("To: claire@example.test");
});

it("drops the oldest beyond its bound, both files of each", async () => {
  const outbox = localOutbox(folder, "no-reply@entregent.invalid", 3);
  for (const subject of ["1", "2", "3", "4", "5"]) await outbox.send(mail(subject));
  expect((await outbox.list()).map((each) => each.subject)).toEqual(["5", "4", "3"]);
  expect(await readdir(folder)).toHaveLength(6);
});

it("knows nothing of other ids, paths included", async () => {
  const outbox = localOutbox(folder, "no-reply@entregent.invalid");
  expect(await outbox.read("../../etc/passwd")).toBeNull();
  expect(await outbox.read("019a0000-0000-7000-8000-000000000000")).toBeNull();
});
