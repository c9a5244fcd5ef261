import type { Server } from "node:http";
import express, { type ErrorRequestHandler, type Express } from "express";
import { env, isProduction } from "../platform/env.ts";
import { DatabaseAway } from "../domain/errors.ts";
import { presentError } from "../graphql/errors.ts";
import { isDatabaseAway } from "../platform/db/database-away.ts";
import { currentRequestId, log } from "../platform/request-context.ts";
import { bodyLimit } from "./body-limit.ts";
import { lastAnswers } from "./close-http.ts";
import { compressed } from "./compressed.ts";
import { sameOriginOnly } from "./csrf.ts";
import { graphqlDoor } from "./graphql-door.ts";
import { failedPage } from "./failed-page.ts";
import { fileRoutes } from "./files.ts";
import { healthRoutes, type Probe } from "./health.ts";
import { mountApp } from "./remix.ts";
import { refuseOldData } from "./old-data.ts";
import { requestId } from "./request-id.ts";
import { requestLimit } from "./request-limit.ts";
import { requestMetrics } from "./request-metrics.ts";
import { refusalWords } from "./refusal-words.ts";
import { explorerHeaders, securityHeaders } from "./security-headers.ts";
import { signInState } from "./sign-in-state.ts";
import { streamLimit } from "./stream-limit.ts";

export interface AppParts {
  probes: Readonly<Record<string, Probe>>;
  warnings: Readonly<Record<string, Probe>>;
  isShuttingDown: () => boolean;
}

/** What happened, in the contract's own form for its door: programs read nothing else. */
function inTheContract(error: unknown): { errors: unknown[] } {
  const { message, extensions } = presentError(error);
  return { errors: [{ message, extensions }] };
}

/** A page for who wanted one; a line for programs, and for the data that a page reads. */
const failed: ErrorRequestHandler = (error, request, response, next) => {
  log().error({ err: error as unknown }, "a request failed");
  if (response.headersSent) return next(error);
  const reference = currentRequestId() ?? "";
  const away = isDatabaseAway(error);
  response.status(away ? 503 : 500).setHeader("cache-control", "no-store");
  if (request.path === "/graphql") response.json(inTheContract(error));
  else if (request.headers.accept?.includes("text/html")) {
    response.type("html").send(failedPage(request, String(response.locals.cspNonce), reference));
  } else if (away) response.type("text").send(`${refusalWords(new DatabaseAway(), "en")}\n`);
  else response.type("text").send(`Something went wrong on our side. Reference: ${reference}\n`);
};

/** The order of the doors: what must always answer first, then who asks, then what they may, then the two doors themselves. */
export async function buildApp(app: Express, http: Server, parts: AppParts): Promise<() => Promise<void>> {
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUST_PROXY);
  app.use(healthRoutes({ ...parts, metricsToken: env.METRICS_TOKEN }));
  app.use(lastAnswers(parts.isShuttingDown), requestId, requestMetrics);
  app.use(securityHeaders({ https: env.PUBLIC_URL?.startsWith("https:") ?? false, development: !isProduction }));
  // Before the compressor: programs' door packs its own answers, in one go.
  app.use("/graphql", sameOriginOnly, signInState, requestLimit, streamLimit, explorerHeaders, graphqlDoor);
  app.use(compressed);
  // Files of the build need nobody to be signed in.
  if (isProduction) app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y" }));
  app.use(sameOriginOnly, signInState, requestLimit);
  app.use(fileRoutes());
  app.use(bodyLimit, refuseOldData);
  const closeApp = await mountApp(app, http);
  app.use(failed);
  return closeApp;
}
