import fs from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type AppLoadContext, type ServerBuild } from "@remix-run/node";
import express, { type Express, type Request, type RequestHandler, type Response } from "express";
import type { LoadContext } from "../app/data/load-context.ts";
import { addAttachment } from "../domain/conversation/add-attachment.ts";
import { Unauthenticated } from "../domain/errors.ts";
import type { Viewer } from "../domain/viewer.ts";
import { presentError } from "../graphql/errors.ts";
import { execute } from "../graphql/execute.ts";
import { createLoaders } from "../graphql/loaders.ts";
import { env, isProduction } from "../platform/env.ts";
import { currentRequestId, log } from "../platform/request-context.ts";
import { buildsByWords, kindOfAddress } from "./by-words.ts";
import { callerOf } from "./caller.ts";
import { asAnswer } from "./refusal-answer.ts";
import { asWebRequest, sendAnswer } from "./web-request.ts";
import type { SignedIn } from "../domain/identity/load-viewer.ts";

async function keepFile(viewer: Viewer | null, file: Parameters<LoadContext["keepFile"]>[0]): Promise<string> {
  try {
    if (!viewer) throw new Unauthenticated();
    const kept = await addAttachment(viewer, { ...file, content: Readable.from(file.content) });
    return `Attachment_${kept.id}`;
  } catch (error) {
    // The form itself was refused while the file arrived.
    if (error instanceof globalThis.Response) throw error;
    throw asAnswer(presentError(error));
  }
}

/** What the app's loaders and actions get; documents run in process, as the signed-in person. */
function loadContext(request: Request, response: Response): AppLoadContext {
  const signedIn = response.locals.signedIn as SignedIn | null;
  const viewer = signedIn?.viewer ?? null;
  const requestId = currentRequestId() ?? null;
  const caller = callerOf(request, response);
  // The several documents of one page ask for the same account: what is only read is read once.
  const load = request.method === "GET" ? createLoaders(viewer) : undefined;
  const context: LoadContext = {
    gql: (document, ...[variables]) =>
      execute(document, variables as never, viewer, requestId, caller, load).catch((error: unknown) => {
        throw asAnswer(error);
      }),
    keepFile: (file) => keepFile(viewer, file),
    viewer: signedIn && {
      id: signedIn.viewer.id,
      name: signedIn.viewer.name,
      role: signedIn.viewer.role,
      locale: signedIn.viewer.locale,
      theme: signedIn.theme,
      serif: signedIn.serif,
    },
    cspNonce: response.locals.cspNonce,
    requestId: requestId ?? "",
    page: null,
    reportError: (error) => log().error({ err: error }, "a page failed"),
  };
  return { ...context };
}

type Handle = ReturnType<typeof createRequestHandler>;

function handlerOf(build: ServerBuild | (() => Promise<ServerBuild>)): Handle {
  return createRequestHandler(build, env.NODE_ENV);
}

/** `handles` has those that know fewer pages, and so find theirs sooner, by the kind of an address. */
function pages(handleAll: Handle, handles: ReadonlyMap<string, Handle> = new Map()): RequestHandler {
  return (request, response, next) => {
    // Every page is someone's own: no cache in between may keep it, and a browser asks again.
    response.setHeader("cache-control", "private, no-cache");
    const context = loadContext(request, response);
    const asked = asWebRequest(request, response);
    const handle = handles.get(kindOfAddress(new URL(asked.url).pathname)) ?? handleAll;
    handle(asked, context)
      .then((answer) => sendAnswer(request, response, answer, context.page))
      .catch(next);
  };
}

/** Addresses of what a build put there: asking the disk for each page whether it is a file would cost a page as much as its data. */
function filesIn(folder: string): ReadonlySet<string> {
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Set(files.map((file) => `/${file.replaceAll(path.sep, "/")}`));
}

function onlyFor(paths: ReadonlySet<string>, handler: RequestHandler): RequestHandler {
  return (request, response, next) => (paths.has(request.path) ? handler(request, response, next) : next());
}

/** Built pages in production; Vite with hot reloading in development. */
export async function mountApp(app: Express, http: Server): Promise<() => Promise<void>> {
  if (isProduction) {
    const build = (await import(pathToFileURL(path.resolve("build/server/index.js")).href)) as ServerBuild;
    app.use(onlyFor(filesIn("build/client"), express.static("build/client", { maxAge: "1h", index: false })));
    const handles = [...buildsByWords(build)].map(([word, part]) => [word, handlerOf(part)] as const);
    app.all("*", pages(handlerOf(build), new Map(handles)));
    return () => Promise.resolve();
  }
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server: http } } });
  app.use(vite.middlewares);
  const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
  app.all("*", pages(handlerOf(build)));
  return () => vite.close();
}
