import { pipeline } from "node:stream/promises";
import { Router, type NextFunction, type Request, type RequestHandler, type Response } from "express";
import { addAttachment, fileTooLarge } from "../domain/conversation/add-attachment.ts";
import { MAX_FILE_BYTES, SHOWN_TYPES } from "../domain/conversation/attachment-input.ts";
import { openAttachment } from "../domain/conversation/open-attachment.ts";
import { removeAttachment } from "../domain/conversation/remove-attachment.ts";
import { STATUS_OF } from "../domain/error-codes-input.ts";
import { DomainError, NotFound, Unauthenticated } from "../domain/errors.ts";
import type { Viewer } from "../domain/viewer.ts";
import { log } from "../platform/request-context.ts";
import { takeFile } from "./incoming-file.ts";
import { refusalWords } from "./refusal-words.ts";

/** What a form adds around its file: boundaries, headers, small fields. Bytes. */
const AROUND = 64 * 1024;

/** The bytes of attachments, which JSON cannot carry: sent to /files, read at /files/<uuid>. */
export function fileRoutes(): Router {
  const router = Router();
  router.post("/files", asViewer(upload));
  router.get("/files/:id", pageInstead, asViewer(download));
  router.delete("/files/:id", asViewer(remove));
  return router;
}

type Handler = (viewer: Viewer, request: Request, response: Response) => Promise<void>;

function asViewer(handler: Handler): RequestHandler {
  return (request, response, next) => {
    const viewer = response.locals.viewer;
    const answered = viewer ? handler(viewer, request, response) : Promise.reject(new Unauthenticated());
    answered.catch((error: unknown) => refuse(error, request, response, next));
  };
}

function refuse(error: unknown, request: Request, response: Response, next: NextFunction): void {
  request.resume();
  if (!(error instanceof DomainError) || response.headersSent) return next(error);
  const { code, key, params, fields } = error;
  const status = key === "fileTooLarge" ? 413 : STATUS_OF[code];
  const message = refusalWords(error, response.locals.viewer?.locale ?? "en");
  response.status(status).json({ errors: [{ message, extensions: { code, key, params, fields } }] });
}

async function upload(viewer: Viewer, request: Request, response: Response): Promise<void> {
  if (Number(request.get("content-length") ?? 0) > MAX_FILE_BYTES + AROUND) throw fileTooLarge();
  const { id, name, mime, size } = await takeFile(request, (file) => addAttachment(viewer, file));
  response.status(201).json({ id: `Attachment_${id}`, name, mime, size, url: `/files/${id}` });
}

/** To somebody who follows a link, the page that says what is wrong (or asks to sign in) says it better than JSON. */
function pageInstead(request: Request, response: Response, next: NextFunction): void {
  if (request.accepts(["json", "html"]) !== "html") return next();
  const viewer = response.locals.viewer;
  if (!viewer) return next("router");
  openAttachment(viewer, request.params.id ?? "").then(
    () => next(),
    (error: unknown) => (error instanceof NotFound ? next("router") : next(error)),
  );
}

async function download(viewer: Viewer, request: Request, response: Response): Promise<void> {
  const id = request.params.id ?? "";
  const file = await openAttachment(viewer, id);
  const shown = SHOWN_TYPES.some((type) => type === file.mime);
  response.attachment(file.name);
  if (shown) response.setHeader("content-disposition", inline(response.get("content-disposition")));
  response.setHeader("content-type", file.mime);
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader(
    "content-security-policy",
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox",
  );
  // Asked for again each time, because who may see it can change; compressed never, because most files are already.
  response.setHeader("cache-control", "private, no-cache, no-transform");
  // Bytes never change under an id.
  const etag = `"${id}"`;
  response.setHeader("etag", etag);
  if (request.get("if-none-match") === etag) return void response.status(304).end();
  const { stream, size } = await file.open();
  response.setHeader("content-length", size);
  if (request.method === "HEAD") {
    stream.destroy();
    return void response.end();
  }
  await pipeline(stream, response).catch((error: NodeJS.ErrnoException) => {
    // A reader who leaves is no failure.
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") log().error({ err: error }, "a file could not be sent");
  });
}

const inline = (disposition = "") => disposition.replace(/^attachment/, "inline");

async function remove(viewer: Viewer, request: Request, response: Response): Promise<void> {
  await removeAttachment(viewer, request.params.id ?? "");
  response.status(204).end();
}
