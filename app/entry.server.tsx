import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import { registerAllMessages } from "./shell/locale/messages.server.ts";
import { NonceProvider } from "./shell/nonce.tsx";

registerAllMessages();

/** Beyond this, data promised by a loader is given up and its error state is sent. */
export const streamTimeout = 5_000;
const abortDelay = streamTimeout + 1_000;

/**
 * The page is sent whole, not streamed: under load that is three times quicker at the slow end. The abort timer is cleared, or each
 * request would hold its page in memory until it fires.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let responseStatus = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider nonce={loadContext.cspNonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={abortDelay} nonce={loadContext.cspNonce} />
      </NonceProvider>,
      {
        nonce: loadContext.cspNonce,
        onAllReady() {
          clearTimeout(timer);
          headers.set("Content-Type", "text/html; charset=utf-8");
          pipe(
            intoOne((page) => {
              // Past the Response: a stream around what is whole already costs more than packing it.
              loadContext.page = page;
              resolve(new Response(null, { status: responseStatus, headers }));
            }),
          );
        },
        onShellError(error) {
          clearTimeout(timer);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
        onError(error) {
          responseStatus = 500;
          loadContext.reportError(error);
        },
      },
    );
    const timer = setTimeout(abort, abortDelay);
  });
}

function intoOne(done: (all: Buffer) => void): Writable {
  const chunks: Buffer[] = [];
  return new Writable({
    write(chunk: Buffer, _encoding, next) {
      chunks.push(chunk);
      next();
    },
    final(next) {
      done(Buffer.concat(chunks));
      next();
    },
  });
}

/** A page that is not there is no failure of ours, nor is a reader who left. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.reportError(error);
}
