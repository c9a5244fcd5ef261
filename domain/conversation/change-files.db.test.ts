import { randomUUID } from "node:crypto";
import { access } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { dataDir } from "../../platform/env.ts";
import type { CastKey } from "../../tests/cast.ts";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { addAttachment } from "./add-attachment.ts";
import { deleteDroppedFiles } from "./delete-dropped-files.ts";
import { openAttachment } from "./open-attachment.ts";
import { removeAttachment } from "./remove-attachment.ts";
import { sweepAttachments } from "./sweep-attachments.ts";

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id version } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $body: String!, $files: [ID!]) {
  editPost(id: $id, version: $version, body: $body, kind: information, attachmentIds: $files) {
    version attachments { name } revisions { body } } }`;
const COMMENT = `mutation ($post: ID!, $client: String!, $files: [ID!]) {
  createComment(postId: $post, clientId: $client, body: "See the sheet.", attachmentIds: $files) {
    firstComments { id version attachments { name } } comments { edges { node { attachments { name url } } } } } }`;
const EDIT_COMMENT = `mutation ($id: ID!, $version: Int!, $files: [ID!]) {
  editComment(id: $id, version: $version, body: "See the sheet.", attachmentIds: $files) {
    firstComments { version attachments { name } } } }`;
const DELETE = `mutation ($id: ID!) { deletePost(id: $id) }`;
const DELETE_COMMENT = `mutation ($id: ID!) { deleteComment(id: $id) { id } }`;

interface Edited {
  editPost: { version: number; attachments: { name: string }[]; revisions: unknown[] };
}
interface Commented {
  firstComments: { id: string; version: number; attachments: { name: string }[] }[];
  comments: { edges: { node: { attachments: { name: string; url: string }[] } }[] };
}

let accountId: string;
let teamAccountId: string;

beforeAll(async () => {
  const cast = await makeCast(prisma);
  const team = await makeAudience(prisma, [cast.salome, cast.karim]);
  accountId = (await makeAccount(prisma)).id;
  teamAccountId = (await makeAccount(prisma, { audienceId: team.id })).id;
});
afterAll(disconnect);

const as = async (who: CastKey) => api(await viewerFor(who));

async function uploaded(who: CastKey, name: string): Promise<string> {
  const content = Readable.from([Buffer.from("pages")]);
  const { id } = await addAttachment(await viewerFor(who), { name, mime: "application/pdf", content });
  return `Attachment_${id}`;
}

async function posted(who: CastKey, files: string[], on = accountId): Promise<{ id: string; version: number }> {
  const input = { accountId: `Account_${on}`, clientId: randomUUID(), body: "See the plan.", attachmentIds: files };
  return (await (await as(who)).run<{ createPost: { id: string; version: number } }>(POST, { input })).createPost;
}

async function commented(who: CastKey, post: string, files: string[], client = randomUUID()): Promise<Commented> {
  const { createComment } = await (await as(who)).run<{ createComment: Commented }>(COMMENT, { post, client, files });
  return createComment;
}

const bare = (id: string) => id.slice("Attachment_".length);
const reads = async (who: CastKey, id: string) =>
  openAttachment(await viewerFor(who), bare(id)).then(
    () => true,
    () => false,
  );
const onDisk = (id: string) =>
  access(path.join(dataDir, "files", "bytes", "attachments", bare(id))).then(
    () => true,
    () => false,
  );
const inTable = (id: string) => prisma.attachment.count({ where: { id: bare(id) } });

describe("editing a post", () => {
  it("adds and removes files at once; without a word of them they stay", async () => {
    const [plan, sheet] = [await uploaded("karim", "plan.pdf"), await uploaded("karim", "sheet.pdf")];
    const post = await posted("karim", [plan]);
    const karim = await as("karim");
    const edit = (version: number, files?: string[], body = "See the plan.") =>
      karim.run<Edited>(EDIT, { id: post.id, version, body, ...(files && { files }) });
    expect((await edit(1, undefined, "See it.")).editPost).toMatchObject({
      version: 2,
      attachments: [{ name: "plan.pdf" }],
    });
    const { editPost } = await edit(2, [sheet], "See it.");
    // The words are the same: no earlier text to read.
    expect(editPost).toMatchObject({
      version: 3,
      attachments: [{ name: "sheet.pdf" }],
      revisions: [{ body: "See the plan." }],
    });
    expect(await reads("karim", plan)).toBe(false);
    expect(await reads("gareth", sheet)).toBe(true);
    // The same files again change nothing.
    expect((await edit(3, [sheet], "See it.")).editPost.version).toBe(3);
    expect(await karim.refused(EDIT, { id: post.id, version: 2, body: "Old.", files: [] })).toMatchObject({
      code: "CONFLICT",
    });
    expect(await reads("gareth", sheet)).toBe(true);
    expect((await edit(3, [], "See it.")).editPost.attachments).toEqual([]);
  });

  it("takes nobody else's file, none of another post, not more than ten, and then leaves all as it was", async () => {
    const [own, theirs] = [await uploaded("karim", "own.pdf"), await uploaded("salome", "theirs.pdf")];
    const elsewhere = await uploaded("karim", "elsewhere.pdf");
    await posted("karim", [elsewhere]);
    const post = await posted("karim", [own]);
    const karim = await as("karim");
    for (const file of [theirs, elsewhere, `Attachment_${randomUUID()}`]) {
      expect(
        await karim.refused(EDIT, { id: post.id, version: 1, body: "Changed.", files: [file] }),
        file,
      ).toMatchObject({ code: "INVALID", fields: [{ path: "attachmentIds", key: "fileGone" }] });
    }
    const many = Array.from({ length: 11 }, () => `Attachment_${randomUUID()}`);
    expect(await karim.refused(EDIT, { id: post.id, version: 1, body: "Changed.", files: many })).toMatchObject({
      fields: [{ path: "attachmentIds", key: "tooManyFiles" }],
    });
    const salome = await as("salome");
    expect(await salome.refused(EDIT, { id: post.id, version: 1, body: "x", files: [] })).toMatchObject({
      code: "FORBIDDEN",
    });
    await deleteDroppedFiles();
    expect(await reads("gareth", own)).toBe(true);
    expect(await onDisk(own)).toBe(true);
  });
});

describe("a file on a comment", () => {
  it("stands on it once, is read by who reads the comment, and changes with it", async () => {
    const post = await posted("karim", [], teamAccountId);
    const sheet = await uploaded("salome", "sheet.pdf");
    expect(await reads("karim", sheet)).toBe(false);
    const client = randomUUID();
    await commented("salome", post.id, [sheet], client);
    const { firstComments, comments } = await commented("salome", post.id, [sheet], client);
    expect(firstComments).toMatchObject([{ attachments: [{ name: "sheet.pdf" }] }]);
    expect(comments.edges.map(({ node }) => node.attachments)).toEqual([
      [{ name: "sheet.pdf", url: `/files/${bare(sheet)}` }],
    ]);
    expect([await reads("karim", sheet), await reads("gareth", sheet), await reads("admin", sheet)]).toEqual([
      true,
      false,
      false,
    ]);
    await expect(removeAttachment(await viewerFor("salome"), bare(sheet))).rejects.toMatchObject({ code: "FORBIDDEN" });
    const [comment] = firstComments;
    const other = await uploaded("salome", "other.pdf");
    const { editComment } = await (
      await as("salome")
    ).run<{ editComment: Commented }>(EDIT_COMMENT, { id: comment!.id, version: 1, files: [other] });
    expect(editComment.firstComments).toMatchObject([{ version: 2, attachments: [{ name: "other.pdf" }] }]);
    expect([await reads("salome", sheet), await reads("karim", other)]).toEqual([false, true]);
  });

  it("is not taken when it is another's, and the comment is then not written", async () => {
    const post = await posted("karim", []);
    const theirs = await uploaded("karim", "theirs.pdf");
    const call = { post: post.id, client: randomUUID(), files: [theirs] };
    expect(await (await as("salome")).refused(COMMENT, call)).toMatchObject({
      fields: [{ path: "attachmentIds", key: "fileGone" }],
    });
    expect(await prisma.comment.count({ where: { postId: post.id.slice(5) } })).toBe(0);
  });
});

describe("the bytes", () => {
  it("of what was taken off go after the edit, by a job that may run again", async () => {
    const [gone, stays] = [await uploaded("karim", "gone.pdf"), await uploaded("karim", "stays.pdf")];
    const post = await posted("karim", [gone, stays]);
    await (await as("karim")).run(EDIT, { id: post.id, version: 1, body: "See the plan.", files: [stays] });
    expect(await onDisk(gone)).toBe(true);
    await dispatchEvents();
    expect([await onDisk(gone), await inTable(gone)]).toEqual([false, 0]);
    expect(await deleteDroppedFiles()).toBe(0);
    expect([await onDisk(stays), await reads("gareth", stays)]).toEqual([true, true]);
  });

  it("go with the post, those on its comments too; and with a comment", async () => {
    const [plan, sheet, note] = [
      await uploaded("karim", "plan.pdf"),
      await uploaded("salome", "sheet.pdf"),
      await uploaded("salome", "note.pdf"),
    ];
    const post = await posted("karim", [plan]);
    await commented("salome", post.id, [sheet]);
    const { firstComments } = await commented("salome", post.id, [note]);
    await (await as("salome")).run(DELETE_COMMENT, { id: firstComments[1]!.id });
    await dispatchEvents();
    expect([await onDisk(plan), await onDisk(sheet), await onDisk(note)]).toEqual([true, true, false]);
    await (await as("karim")).run(DELETE, { id: post.id });
    expect([await reads("karim", plan), await reads("salome", sheet)]).toEqual([false, false]);
    await dispatchEvents();
    expect([await onDisk(plan), await onDisk(sheet)]).toEqual([false, false]);
    expect(await inTable(plan)).toBe(0);
  });

  it("of what was put on something that was being deleted go with the hourly sweep", async () => {
    const [late, stays] = [await uploaded("karim", "late.pdf"), await uploaded("karim", "stays.pdf")];
    const post = await posted("karim", [late]);
    await posted("karim", [stays]);
    await prisma.post.update({ where: { id: post.id.slice(5) }, data: { deletedAt: new Date() } });
    expect(await sweepAttachments()).toBe(1);
    expect([await onDisk(late), await onDisk(stays)]).toEqual([false, true]);
  });
});
