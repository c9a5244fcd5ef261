import { randomUUID } from "node:crypto";
import express from "express";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../domain/viewer.ts";
import { sweepAttachments } from "../domain/conversation/sweep-attachments.ts";
import { setClock } from "../platform/clock.ts";
import { disconnect, prisma } from "../platform/db/prisma.ts";
import { makeAccount } from "../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../tests/factories/identity.ts";
import { api, viewerFor, withScopes } from "../tests/harness/api.ts";
import { leftovers, streamed } from "../tests/harness/upload.ts";
import { serve, type Served } from "../tests/stand-ins/http.ts";
import { fileRoutes } from "./files.ts";

const CREATE = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id attachments { id name mime size url } } }`;
const POST = `query ($id: ID!) { post(id: $id) { attachments { name } } }`;
const DELETE = `mutation ($id: ID!) { deletePost(id: $id) }`;

interface Uploaded {
  id: string;
  name: string;
  mime: string;
  size: number;
  url: string;
}
interface Refused {
  errors: { message: string; extensions: { code: string; key: string } }[];
}

let served: Served;
let viewer: Viewer | null;
let cast: Cast;
let account: Awaited<ReturnType<typeof makeAccount>>;
let teamOnly: Awaited<ReturnType<typeof makeAccount>>;

beforeAll(async () => {
  cast = await makeCast(prisma);
  const circle = await makeCircle(prisma, [cast.ludovic]);
  const team = await makeAudience(prisma, [cast.salome, cast.karim]);
  account = await makeAccount(prisma, { name: "Aérolor Rotors", circleId: circle.id });
  teamOnly = await makeAccount(prisma, { name: "Secretworks", audienceId: team.id });
  const app = express();
  app.use((_request, response, next) => {
    response.locals.viewer = viewer;
    next();
  });
  app.use(fileRoutes());
  app.use((_request, response) => void response.status(404).type("html").send("a page"));
  served = await serve(app);
});
afterAll(async () => {
  await served.close();
  await disconnect();
});
beforeEach(async () => {
  viewer = await viewerFor("karim");
});

function send(
  name: string,
  content: Uint8Array<ArrayBuffer> | string = "hello",
  type = "application/pdf",
): Promise<Response> {
  const form = new FormData();
  form.set("file", new Blob([content], { type }), name);
  return fetch(`${served.url}/files`, { method: "POST", body: form });
}

async function uploaded(name = "plan.pdf", content?: string, type?: string): Promise<Uploaded> {
  const response = await send(name, content, type);
  expect(response.status).toBe(201);
  return (await response.json()) as Uploaded;
}

const read = (url: string, headers: Record<string, string> = {}) =>
  fetch(served.url + url, { headers: { accept: "application/json", ...headers } });

const as = async (who: Parameters<typeof viewerFor>[0]) => {
  viewer = await viewerFor(who);
};

const input = (attachmentIds: string[], more: object = {}) => ({
  input: { accountId: `Account_${account.id}`, clientId: randomUUID(), body: "See the plan.", attachmentIds, ...more },
});
type Created = { createPost: { id: string; attachments: Uploaded[] } };

describe("uploading", () => {
  it("answers with what createPost takes, and gives the bytes back", async () => {
    const file = await uploaded("rig week.pdf", "pages");
    expect(file).toMatchObject({
      name: "rig week.pdf",
      mime: "application/pdf",
      size: 5,
      url: expect.stringMatching(/^\/files\/[0-9a-f-]{36}$/) as string,
    });
    const response = await read(file.url);
    expect(await response.text()).toBe("pages");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": "5",
      "content-disposition": 'attachment; filename="rig week.pdf"',
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-cache, no-transform",
    });
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none';.*sandbox$/);
    expect((await read(file.url, { "if-none-match": response.headers.get("etag")! })).status).toBe(304);
  });

  it("keeps names as people write them, and no path of them", async () => {
    const unicode = await uploaded("Résumé – 日本語.pdf");
    expect(unicode.name).toBe("Résumé – 日本語.pdf");
    const header = (await read(unicode.url)).headers.get("content-disposition");
    expect(header).toContain(`filename*=UTF-8''${encodeURIComponent("Résumé – 日本語.pdf")}`);
    expect((await uploaded("../../../etc/passwd")).name).toBe("passwd");
    expect((await uploaded("..\\..\\boot.ini")).name).toBe("boot.ini");
  });

  it("lets a browser show pictures, and only save whatever could run", async () => {
    const picture = await uploaded("rig.png", "x", "image/png");
    expect((await read(picture.url)).headers.get("content-disposition")).toBe('inline; filename="rig.png"');
    for (const [name, type] of [
      ["page.html", "text/html"],
      ["logo.svg", "image/svg+xml"],
    ] as const) {
      const file = await uploaded(name, "<script>1</script>", type);
      expect((await read(file.url)).headers.get("content-disposition")).toMatch(/^attachment/);
    }
  });

  it("refuses a file over 25 MB with 413 and a sentence, whether or not its length is told, and keeps nothing", async () => {
    const before = await prisma.attachment.count();
    const large = await send("film.mov", new Uint8Array(25 * 1024 * 1024 + 200_000));
    expect(large.status).toBe(413);
    const told = ((await large.json()) as Refused).errors[0]!;
    expect(told.message).toBe("Ce fichier dépasse 25\u00a0Mo. Partagez plutôt un lien, ou une version plus légère.");
    expect(told.extensions).toMatchObject({ code: "INVALID", key: "fileTooLarge" });
    await as("tom");
    const untold = await streamed(served.url, 26 * 1024 * 1024);
    expect(untold.status).toBe(413);
    expect(untold.body).toContain("larger than 25 MB");
    expect(await prisma.attachment.count()).toBe(before);
    expect(await leftovers()).toEqual([]);
  });

  it("keeps nothing of a sender who hangs up, nor of a form that breaks off", async () => {
    const before = await prisma.attachment.count();
    await streamed(served.url, 1024 * 1024, "hang up");
    expect((await streamed(served.url, 100_000, "no end")).status).toBe(400);
    await expect.poll(() => prisma.attachment.count(), { timeout: 5_000 }).toBe(before);
    await expect.poll(leftovers, { timeout: 5_000 }).toEqual([]);
  });

  it("refuses what is no file, and who may not write", async () => {
    const nothing = await fetch(`${served.url}/files`, { method: "POST", body: new URLSearchParams({ a: "b" }) });
    expect([nothing.status, ((await nothing.json()) as Refused).errors[0]!.message]).toEqual([
      400,
      "Ce champ est nécessaire.",
    ]);
    expect((await fetch(`${served.url}/files`, { method: "POST", body: new FormData() })).status).toBe(400);
    viewer = withScopes(await viewerFor("karim"), "read");
    expect((await send("a.txt")).status).toBe(403);
    viewer = null;
    expect((await send("a.txt")).status).toBe(401);
  });

  it("stops who uploads and never posts", async () => {
    await as("hugo");
    await prisma.attachment.createMany({
      data: Array.from({ length: 60 }, () => ({
        uploaderId: cast.hugo.id,
        name: "a",
        mime: "a/b",
        storageKey: "attachments/none",
      })),
    });
    const response = await send("one-more.txt");
    expect([response.status, ((await response.json()) as Refused).errors[0]!.extensions.key]).toEqual([400, "invalid"]);
  });
});

describe("before it is posted", () => {
  it("is its uploader's alone, who may take it back", async () => {
    const { url } = await uploaded();
    for (const who of ["salome", "admin", "ludovic"] as const) {
      await as(who);
      expect((await read(url)).status).toBe(404);
      expect((await fetch(served.url + url, { method: "DELETE" })).status).toBe(404);
    }
    viewer = null;
    expect((await read(url)).status).toBe(401);
    await as("karim");
    expect((await fetch(served.url + url, { method: "DELETE" })).status).toBe(204);
    expect((await read(url)).status).toBe(404);
    expect((await fetch(served.url + url, { method: "DELETE" })).status).toBe(404);
    expect(await prisma.attachment.count({ where: { id: url.slice("/files/".length) } })).toBe(0);
  });

  it("is swept after a day, bytes and row, and can then not be posted", async () => {
    const { id, url } = await uploaded();
    const [kept] = await Promise.all([uploaded("kept.pdf")]);
    const karim = api(await viewerFor("karim"));
    await karim.run(CREATE, input([kept.id]));
    try {
      setClock(new Date(Date.now() + 24.5 * 3_600_000));
      expect(await karim.refused(CREATE, input([id]))).toMatchObject({
        code: "INVALID",
        fields: [{ path: "attachmentIds", key: "fileGone" }],
      });
      await sweepAttachments();
      expect((await read(url)).status).toBe(200);
      setClock(new Date(Date.now() + 25.5 * 3_600_000));
      expect(await sweepAttachments()).toBeGreaterThan(0);
    } finally {
      setClock(null);
    }
    expect((await read(url)).status).toBe(404);
    expect((await read(kept.url)).status).toBe(200);
  });
});

describe("on a post", () => {
  it("is claimed once, in order, by its uploader; the same post twice is one post", async () => {
    const files = [await uploaded("a.pdf"), await uploaded("b.pdf")];
    const ids = files.map(({ id }) => id);
    const karim = api(await viewerFor("karim"));
    const sent = input(ids);
    const [first, second] = await Promise.all([karim.run<Created>(CREATE, sent), karim.run<Created>(CREATE, sent)]);
    expect(second.createPost.id).toBe(first.createPost.id);
    expect(first.createPost.attachments).toEqual(files);
    expect(await karim.refused(CREATE, input([ids[0]!]))).toMatchObject({
      code: "INVALID",
      fields: [{ key: "fileGone" }],
    });
    expect((await fetch(served.url + files[0]!.url, { method: "DELETE" })).status).toBe(403);
  });

  it("is taken by one of two posts at the same time, and the other is not written", async () => {
    const { id } = await uploaded();
    const karim = api(await viewerFor("karim"));
    const before = await prisma.post.count();
    const said = await Promise.allSettled([karim.run(CREATE, input([id])), karim.run(CREATE, input([id]))]);
    expect(said.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await prisma.post.count()).toBe(before + 1);
  });

  it("takes no file of another, nor more than ten, nor half of what was asked", async () => {
    const theirs = await uploaded();
    await as("salome");
    const own = await uploaded();
    const salome = api(viewer);
    const before = await prisma.post.count();
    expect(await salome.refused(CREATE, input([own.id, theirs.id]))).toMatchObject({ fields: [{ key: "fileGone" }] });
    const many = Array.from({ length: 11 }, () => `Attachment_${randomUUID()}`);
    expect(await salome.refused(CREATE, input(many))).toMatchObject({
      fields: [{ path: "attachmentIds", key: "tooManyFiles" }],
    });
    expect(await prisma.post.count()).toBe(before);
    const waiting = await prisma.attachment.findMany({ where: { id: own.id.slice("Attachment_".length) } });
    expect(waiting).toMatchObject([{ postId: null }]);
  });

  it("is read by who reads the post and does not exist for anyone else", async () => {
    const inside = await uploaded("inside.pdf");
    const shared = await uploaded("shared.pdf");
    const secret = await uploaded("secret.pdf");
    const karim = api(await viewerFor("karim"));
    await karim.run(CREATE, input([inside.id]));
    await karim.run(CREATE, input([shared.id], { reach: "guests" }));
    await karim.run(CREATE, input([secret.id], { accountId: `Account_${teamOnly.id}` }));
    const statuses = async (who: Parameters<typeof viewerFor>[0]) => {
      await as(who);
      return Promise.all([inside, shared, secret].map(async ({ url }) => (await read(url)).status));
    };
    expect(await statuses("salome")).toEqual([200, 200, 200]);
    expect(await statuses("gareth")).toEqual([200, 200, 404]);
    expect(await statuses("admin")).toEqual([200, 200, 404]);
    expect(await statuses("ludovic")).toEqual([404, 200, 404]);
    expect(await statuses("clara")).toEqual([404, 404, 404]);
    const hidden = await read(secret.url);
    const missing = await read(`/files/${randomUUID()}`);
    expect(await hidden.text()).toBe(await missing.text());
    expect((await read("/files/..%2f..%2fetc%2fpasswd")).status).toBe(404);
    // A person who follows a link gets the page that says so.
    const page = await read(secret.url, { accept: "text/html" });
    expect([page.status, await page.text()]).toEqual([404, "a page"]);
    expect((await read(shared.url, { accept: "text/html" })).status).toBe(404);
  });

  it("goes with its post", async () => {
    const { id, url } = await uploaded();
    const karim = api(await viewerFor("karim"));
    const { createPost } = await karim.run<Created>(CREATE, input([id]));
    expect(await karim.run(POST, { id: createPost.id })).toEqual({ post: { attachments: [{ name: "plan.pdf" }] } });
    await karim.run(DELETE, { id: createPost.id });
    expect((await read(url)).status).toBe(404);
  });
});
