import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { renderToString } from "react-dom/server";
import { registerAllMessages } from "./shell/locale/messages.server.ts";
import { NonceProvider } from "./shell/nonce.tsx";

registerAllMessages();

/** Beyond this, data promised by a loader is given up and its error state is sent. */
export const streamTimeout = 5_000;

/**
 * The page is sent whole, not streamed: under load that is three times quicker at the slow end. So it is also written as one text:
 * the renderer for streams puts each tag and attribute into bytes by itself, which costs as much again as rendering. Nothing
 * may suspend on the server; what does is shown once the script runs.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  { serverHandoffStream, ...remixContext }: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const data = serverHandoffStream ? await new Response(serverHandoffStream).text() : "";
  const nonce = loadContext.cspNonce;
  const page = renderToString(
    <NonceProvider nonce={nonce}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </NonceProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Past the Response: a stream around what is whole already costs more than packing it.
  loadContext.page = Buffer.from(`<!DOCTYPE html>${page}${dataScript(data, nonce)}`);
  return new Response(null, { status, headers });
}

/** What the loaders said, for the page to wake up with: as RemixServer would tell it, had it been given the stream. */
function dataScript(data: string, nonce: string): string {
  // In a script only this could end it.
  const words = JSON.stringify(data).replaceAll("<", "\\u003c");
  const controller = "window.__remixContext.streamController";
  return `<script nonce="${nonce}">${controller}.enqueue(${words});${controller}.close();</script>`;
}

/** A page that is not there is no failure of ours, nor is a reader who left. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.reportError(error);
}
